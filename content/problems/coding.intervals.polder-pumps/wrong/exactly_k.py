# measures only while exactly k pumps run; more than k ends the stretch
def longestFall(runs, k):
    change = {}
    for s, e in runs:
        change[s] = change.get(s, 0) + 1
        change[e] = change.get(e, 0) - 1
    best = running = 0
    opened = None
    for t in sorted(change):
        running += change[t]
        if running == k:
            if opened is None:
                opened = t
        elif opened is not None:
            best = max(best, t - opened)
            opened = None
    return best
