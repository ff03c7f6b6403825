# Hands out the trays one after another: the next one goes to the oven that would have it done first.
def earliestMinute(warmup, perTray, trays):
    free = list(warmup)
    last = 0
    for _ in range(trays):
        best = min(range(len(free)), key=lambda i: free[i] + perTray[i])
        free[best] += perTray[best]
        last = free[best]
    return last
