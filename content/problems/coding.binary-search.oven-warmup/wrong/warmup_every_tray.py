# adds the warm-up to every tray instead of once
def earliestMinute(warmup, perTray, trays):
    low, high = 0, min((w + p) * trays for w, p in zip(warmup, perTray))
    while low < high:
        middle = (low + high) // 2
        if sum(middle // (w + p) for w, p in zip(warmup, perTray)) >= trays:
            high = middle
        else:
            low = middle + 1
    return low
