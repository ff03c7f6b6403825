# remembers for each junction and number of watchers only the better of its two cases
import sys


def watchedLength(junctions, roads, watchers):
    sys.setrecursionlimit(10000)
    neighbours = [[] for _ in range(junctions)]
    for a, b, length in roads:
        neighbours[a].append((b, length))
        neighbours[b].append((a, length))

    def visit(v, parent):
        out, on = [0, -1], [-1, 0]
        for w, length in neighbours[v]:
            if w == parent:
                continue
            child = visit(w, v)
            size = min(watchers, len(out) + len(child) - 2)
            c, d = [-1] * (size + 1), [-1] * (size + 1)
            for i in range(min(len(out), size + 1)):
                for j in range(min(len(child), size + 1 - i)):
                    value, here = child[j]
                    if out[i] >= 0:
                        c[i + j] = max(c[i + j], out[i] + value + (length if here else 0))
                    if on[i] >= 0:
                        d[i + j] = max(d[i + j], on[i] + value + length)
            out, on = c, d
        return [(x, False) if x >= y else (y, True) for x, y in zip(out, on)][:watchers + 1]

    return max(value for value, _ in visit(0, -1))
