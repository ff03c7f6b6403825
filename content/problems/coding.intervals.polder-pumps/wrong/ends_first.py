# handles stops before starts of the same minute, so a hand-over cuts the stretch
def longestFall(runs, k):
    events = sorted([(s, 1) for s, e in runs if s < e] + [(e, -1) for s, e in runs if s < e])
    best = running = opened = 0
    for t, d in events:
        if d < 0 and running == k:
            best = max(best, t - opened)
        running += d
        if d > 0 and running == k:
            opened = t
    return best
