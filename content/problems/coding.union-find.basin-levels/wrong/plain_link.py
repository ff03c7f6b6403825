# puts the note itself on the new link, although a and b need not be the roots
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
            above[y] = height
            parent[y] = x
        return x

    for position, (a, b, d) in enumerate(notes):
        p, q = find(a), find(b)
        if p == q:
            if above[b] - above[a] != d:
                return position
            continue
        lift = d   # height of q above p
        if size[p] < size[q]:
            p, q, lift = q, p, -lift
        parent[q] = p
        above[q] = lift
        size[p] += size[q]
    return -1
