def worstDay(closures):
    best, best_day = 0, -1
    for day in sorted({c[2] for c in closures}):
        length = 0
        reached = None
        for a, b, first, last in sorted(closures):
            if first <= day <= last:
                if reached is None or a > reached:
                    length += b - a
                    reached = b
                elif b > reached:
                    length += b - reached
                    reached = b
        if length > best:
            best, best_day = length, day
    return [best, best_day]
