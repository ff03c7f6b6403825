# O(n^2): counts the running pumps anew for every piece between two neighbouring times
def longestFall(runs, k):
    times = sorted({t for run in runs for t in run})
    best = 0
    opened = None
    for a, b in zip(times, times[1:]):
        if sum(1 for s, e in runs if s <= a and e >= b) >= k:
            if opened is None:
                opened = a
            best = max(best, b - opened)
        else:
            opened = None
    return best
