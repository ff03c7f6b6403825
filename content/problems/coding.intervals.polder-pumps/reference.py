def longestFall(runs, k):
    change = {}
    for start, stop in runs:
        change[start] = change.get(start, 0) + 1
        change[stop] = change.get(stop, 0) - 1
    best = running = 0
    opened = None
    for minute in sorted(change):
        running += change[minute]
        if running >= k and opened is None:
            opened = minute
        elif running < k and opened is not None:
            best = max(best, minute - opened)
            opened = None
    return best
