def earliestMinute(warmup, perTray, trays):
    ovens = list(zip(warmup, perTray))
    low, high = 0, min(w + trays * p for w, p in ovens)
    while low < high:
        middle = (low + high) // 2
        done = 0
        for w, p in ovens:
            if middle > w:
                done += (middle - w) // p
        if done >= trays:
            high = middle
        else:
            low = middle + 1
    return low
