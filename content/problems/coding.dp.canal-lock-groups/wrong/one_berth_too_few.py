# off by one: uses one berth less than there are as soon as there are more than two
def leastLockMinutes(mooring, berths, cycle):
    n = len(mooring)
    best = [0] + [10 ** 18] * n
    for end in range(1, n + 1):
        slowest = 0
        for first in range(end - 1, max(-1, end - max(berths - 1, min(berths, 2)) - 1), -1):
            slowest = max(slowest, mooring[first])
            best[end] = min(best[end], best[first] + slowest + cycle)
    return best[n]
