# the upper bound of the search forgets the warm-up
def earliestMinute(warmup, perTray, trays):
    low, high = 0, trays * max(perTray)
    while low < high:
        middle = (low + high) // 2
        if sum(max(0, middle - w) // p for w, p in zip(warmup, perTray)) >= trays:
            high = middle
        else:
            low = middle + 1
    return low
