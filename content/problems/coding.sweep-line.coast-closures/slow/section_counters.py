# O(n^2): a counter for every section between two marks, changed one by one
def worstDay(closures):
    marks = sorted({c[0] for c in closures} | {c[1] for c in closures})
    place = {x: i for i, x in enumerate(marks)}
    count = [0] * len(marks)
    events = []
    for a, b, first, last in closures:
        events.append((first, 1, place[a], place[b]))
        events.append((last + 1, -1, place[a], place[b]))
    events.sort()
    best, best_day, now = 0, -1, 0
    for k, (day, by, a, b) in enumerate(events):
        for i in range(a, b):
            if by > 0:
                if count[i] == 0:
                    now += marks[i + 1] - marks[i]
                count[i] += 1
            else:
                count[i] -= 1
                if count[i] == 0:
                    now -= marks[i + 1] - marks[i]
        if k + 1 == len(events) or events[k + 1][0] != day:
            if now > best:
                best, best_day = now, day
    return [best, best_day]
