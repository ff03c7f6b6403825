# counts the stop minute as running and puts adjoining but separate runs together
def longestFall(runs, k):
    change = {}
    for s, e in runs:
        if s < e:
            change[s] = change.get(s, 0) + 1
            change[e + 1] = change.get(e + 1, 0) - 1
    best = running = 0
    opened = None
    for t in sorted(change):
        running += change[t]
        if running >= k and opened is None:
            opened = t
        elif running < k and opened is not None:
            best = max(best, t - opened - 1)
            opened = None
    return best
