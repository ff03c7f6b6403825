# stops as soon as a minute has fewer members than the one before
def busiestMinute(callers):
    n = len(callers)
    calls = [[] for _ in range(n)]
    for i, c in enumerate(callers):
        if c >= 0:
            calls[c].append(i)
    group = [callers.index(-1)]
    minute = 0
    while True:
        following = [x for m in group for x in calls[m]]
        if len(following) <= len(group):
            return minute
        group = following
        minute += 1
