from itertools import combinations


def watchedLength(junctions, roads, watchers):
    best = 0
    for chosen in combinations(range(junctions), min(junctions, watchers)):
        here = set(chosen)
        best = max(best, sum(length for a, b, length in roads if a in here or b in here))
    return best
