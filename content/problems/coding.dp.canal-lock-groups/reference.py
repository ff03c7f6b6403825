def leastLockMinutes(mooring, berths, cycle):
    n = len(mooring)
    best = [0] * (n + 1)
    for end in range(1, n + 1):
        slowest = 0
        least = None
        for first in range(end - 1, max(end - berths, 0) - 1, -1):
            if mooring[first] > slowest:
                slowest = mooring[first]
            minutes = best[first] + slowest + cycle
            if least is None or minutes < least:
                least = minutes
        best[end] = least
    return best[n]
