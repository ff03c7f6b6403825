# takes the heaviest junctions of the even or of the odd levels, so that no road is watched twice
def watchedLength(junctions, roads, watchers):
    neighbours = [[] for _ in range(junctions)]
    for a, b, length in roads:
        neighbours[a].append((b, length))
        neighbours[b].append((a, length))
    level = [-1] * junctions
    level[0] = 0
    order = [0]
    for v in order:
        for w, _ in neighbours[v]:
            if level[w] < 0:
                level[w] = level[v] + 1
                order.append(w)
    best = 0
    for parity in (0, 1):
        gains = sorted((sum(x for _, x in neighbours[v]) for v in order if level[v] % 2 == parity), reverse=True)
        best = max(best, sum(gains[:watchers]))
    return best
