def leastTotalFee(hours, fees):
    # For every set of unloaded ships: the least total so far, trying each member as the last one.
    n = len(hours)
    best = [0] * (1 << n)
    for done in range(1, 1 << n):
        clock = sum(hours[i] for i in range(n) if done >> i & 1)
        best[done] = min(best[done ^ (1 << i)] + clock * fees[i] for i in range(n) if done >> i & 1)
    return best[-1]
