# on a tie returns the latest of the minutes
def busiestMinute(callers):
    n = len(callers)
    calls = [[] for _ in range(n)]
    for i, c in enumerate(callers):
        if c >= 0:
            calls[c].append(i)
    group = [callers.index(-1)]
    best = most = minute = 0
    while group:
        if len(group) >= most:
            most, best = len(group), minute
        group = [x for m in group for x in calls[m]]
        minute += 1
    return best
