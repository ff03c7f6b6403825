# adds up all the time with enough pumps instead of taking the longest stretch
def longestFall(runs, k):
    change = {}
    for s, e in runs:
        change[s] = change.get(s, 0) + 1
        change[e] = change.get(e, 0) - 1
    total = running = last = 0
    for t in sorted(change):
        if running >= k:
            total += t - last
        running += change[t]
        last = t
    return total
