# counts trays below zero for an oven that is still warming up
def earliestMinute(warmup, perTray, trays):
    low, high = 0, min(w + trays * p for w, p in zip(warmup, perTray))
    while low < high:
        middle = (low + high) // 2
        if sum((middle - w) // p for w, p in zip(warmup, perTray)) >= trays:
            high = middle
        else:
            low = middle + 1
    return low
