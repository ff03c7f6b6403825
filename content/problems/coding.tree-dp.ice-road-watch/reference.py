def watchedLength(junctions, roads, watchers):
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
    out = [None] * junctions     # out[v][k], on[v][k]: most watched length below v with k watchers there, without and with one at v
    on = [None] * junctions
    for v in reversed(order):
        a, b = [0, never], [never, 0]
        for w, length in neighbours[v]:
            if w == parent[v]:
                continue
            below = [max(x, y + length) for x, y in zip(out[w], on[w])]
            above = [max(x, y) + length for x, y in zip(out[w], on[w])]
            out[w] = on[w] = None
            size = min(watchers, len(a) + len(below) - 2)
            c, d = [never] * (size + 1), [never] * (size + 1)
            for i in range(min(len(a), size + 1)):
                ai, bi = a[i], b[i]
                for j in range(min(len(below), size + 1 - i)):
                    k = i + j
                    x = ai + below[j]
                    if x > c[k]:
                        c[k] = x
                    y = bi + above[j]
                    if y > d[k]:
                        d[k] = y
            a, b = c, d
        out[v], on[v] = a[:watchers + 1], b[:watchers + 1]
    return max(max(out[0]), max(on[0]))
