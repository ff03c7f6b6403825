# adds up the rates of the ovens, as if parts of trays counted
def earliestMinute(warmup, perTray, trays):
    low, high = 0, min(w + trays * p for w, p in zip(warmup, perTray))
    while low < high:
        middle = (low + high) // 2
        done = sum(max(0, middle - w) / p for w, p in zip(warmup, perTray))
        if done >= trays - 1e-9:
            high = middle
        else:
            low = middle + 1
    return low
