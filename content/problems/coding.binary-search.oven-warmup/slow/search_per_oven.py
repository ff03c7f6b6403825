# O(n^2) - the answer is a finishing time of some oven, so it halves the tray numbers of each oven separately
def earliestMinute(warmup, perTray, trays):
    ovens = list(zip(warmup, perTray))
    best = min(w + trays * p for w, p in ovens)
    for warm, per in ovens:
        low, high = 1, trays
        while low < high:
            middle = (low + high) // 2
            minute = warm + middle * per
            if sum((minute - w) // p for w, p in ovens if minute > w) >= trays:
                high = middle
            else:
                low = middle + 1
        minute = warm + low * per
        if minute < best and sum((minute - w) // p for w, p in ovens if minute > w) >= trays:
            best = minute
    return best
