# O(n^3): every merge runs over all pairs up to the number of watchers, however small the part of the tree
def watchedLength(junctions, roads, watchers):
    top = min(watchers, junctions)
    neighbours = [[] for _ in range(junctions)]
    for a, b, length in roads:
        neighbours[a].append((b, length))
        neighbours[b].append((a, length))
    parent = [-1] * junctions
    order = [0]
    for v in order:
        for w, _ in neighbours[v]:
            if w != parent[v]:
                parent[w] = v
                order.append(w)
    never = float('-inf')
    out, on = {}, {}
    for v in reversed(order):
        a = [0] + [never] * top
        b = [never] * (top + 1)
        if top:
            b[1] = 0
        for w, length in neighbours[v]:
            if w == parent[v]:
                continue
            p, q = out.pop(w), on.pop(w)
            c, d = [never] * (top + 1), [never] * (top + 1)
            for k in range(top + 1):
                for j in range(k + 1):
                    c[k] = max(c[k], a[k - j] + p[j], a[k - j] + q[j] + length)
                    d[k] = max(d[k], b[k - j] + p[j] + length, b[k - j] + q[j] + length)
            a, b = c, d
        out[v], on[v] = a, b
    return max(out[0] + on[0])
