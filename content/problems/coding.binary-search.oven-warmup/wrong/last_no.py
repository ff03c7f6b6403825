# an off-by-one in the search: returns the last minute that is too early when the trays come out exactly
def earliestMinute(warmup, perTray, trays):
    low, high = 0, min(w + trays * p for w, p in zip(warmup, perTray))
    while low < high:
        middle = (low + high) // 2
        done = sum(max(0, middle - w) // p for w, p in zip(warmup, perTray))
        if done == trays:
            return middle
        if done > trays:
            high = middle
        else:
            low = middle + 1
    return low
