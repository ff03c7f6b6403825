def busiestMinute(callers):
    calls = [[] for _ in callers]
    group = []
    for member, caller in enumerate(callers):
        if caller < 0:
            group.append(member)
        else:
            calls[caller].append(member)
    best = most = minute = 0
    while group:
        if len(group) > most:
            most = len(group)
            best = minute
        group = [called for member in group for called in calls[member]]
        minute += 1
    return best
