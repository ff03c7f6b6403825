# computes the upper bound in 32 bits
def earliestMinute(warmup, perTray, trays):
    def wrap(x):
        return (x + 2**31) % 2**32 - 2**31

    low, high = 0, max(0, min(wrap(w + trays * p) for w, p in zip(warmup, perTray)))
    while low < high:
        middle = (low + high) // 2
        if sum(max(0, middle - w) // p for w, p in zip(warmup, perTray)) >= trays:
            high = middle
        else:
            low = middle + 1
    return low
