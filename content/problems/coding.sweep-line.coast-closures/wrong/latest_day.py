# takes the last of several equally bad days
def worstDay(closures):
    if not closures:
        return [0, -1]
    marks = sorted({c[0] for c in closures} | {c[1] for c in closures})
    place = {x: i for i, x in enumerate(marks)}
    cells = len(marks) - 1
    cover = [0] * (4 * cells)     # closures that cover the whole part of the coast which a node stands for
    closed = [0] * (4 * cells)    # closed length in that part

    def change(node, lo, hi, a, b, by):
        if a <= lo and hi <= b:
            cover[node] += by
        else:
            mid = (lo + hi) // 2
            if a < mid:
                change(2 * node, lo, mid, a, b, by)
            if b > mid:
                change(2 * node + 1, mid, hi, a, b, by)
        if cover[node]:
            closed[node] = marks[hi] - marks[lo]
        elif hi - lo == 1:
            closed[node] = 0
        else:
            closed[node] = closed[2 * node] + closed[2 * node + 1]

    events = []
    for a, b, first, last in closures:
        events.append((first, 1, place[a], place[b]))
        events.append((last + 1, -1, place[a], place[b]))
    events.sort()
    best, best_day = 0, -1
    for k, (day, by, a, b) in enumerate(events):
        change(1, 0, cells, a, b, by)
        if k + 1 == len(events) or events[k + 1][0] != day:      # only when the whole day is entered
            if closed[1] >= best and closed[1]:
                best, best_day = closed[1], day
    return [best, best_day]
