# starts at member 0 instead of at the duty officer
def busiestMinute(callers):
    n = len(callers)
    calls = [[] for _ in range(n)]
    for i, c in enumerate(callers):
        if c >= 0:
            calls[c].append(i)
    group = [0]
    best = most = minute = 0
    while group:
        if len(group) > most:
            most, best = len(group), minute
        group = [x for m in group for x in calls[m]]
        minute += 1
    return best
