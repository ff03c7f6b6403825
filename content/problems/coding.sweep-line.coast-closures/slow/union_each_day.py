# O(n^2): goes along the coast over all closures for every day on which something changes
def worstDay(closures):
    best, best_day = 0, -1
    by_start = sorted(closures)
    for day in sorted({c[2] for c in closures}):
        length = 0
        reached = -10 ** 18
        for a, b, first, last in by_start:
            if first <= day <= last and b > reached:
                length += b - max(a, reached)
                reached = b
        if length > best:
            best, best_day = length, day
    return [best, best_day]
