# adds the lengths of all closures in force, so coast that is closed twice counts twice
def worstDay(closures):
    events = []
    for a, b, first, last in closures:
        events.append((first, b - a))
        events.append((last + 1, a - b))
    events.sort()
    best, best_day, now = 0, -1, 0
    for k, (day, by) in enumerate(events):
        now += by
        if k + 1 == len(events) or events[k + 1][0] != day:
            if now > best:
                best, best_day = now, day
    return [best, best_day]
