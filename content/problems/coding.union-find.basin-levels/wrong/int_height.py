# heights are kept in 32 bits and wrap around
def firstContradiction(basins, notes):
    parent = list(range(basins))
    above = [0] * basins      # height above the parent
    size = [1] * basins

    def find(x):
        """The root of x; afterwards above[x] is the height above that root."""
        path = []
        while parent[x] != x:
            path.append(x)
            x = parent[x]
        height = 0
        for y in reversed(path):
            height += above[y]
            above[y] = height = (height + 2**31) % 2**32 - 2**31
            parent[y] = x
        return x

    for position, (a, b, d) in enumerate(notes):
        p, q = find(a), find(b)
        if p == q:
            if (above[b] - above[a] + 2**31) % 2**32 - 2**31 != d:
                return position
            continue
        lift = (above[a] + d - above[b] + 2**31) % 2**32 - 2**31
        if size[p] < size[q]:
            p, q, lift = q, p, -lift
        parent[q] = p
        above[q] = lift
        size[p] += size[q]
    return -1
