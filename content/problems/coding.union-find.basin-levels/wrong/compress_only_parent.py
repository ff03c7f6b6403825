# path compression hangs a basin below the root but leaves its height as it was above the old parent
def firstContradiction(basins, notes):
    parent = list(range(basins))
    above = [0] * basins

    def find(x):
        height, y = 0, x
        while parent[y] != y:
            height += above[y]
            y = parent[y]
        while parent[x] != x:
            parent[x], x = y, parent[x]
        return y, height

    for position, (a, b, d) in enumerate(notes):
        p, ha = find(a)
        q, hb = find(b)
        if p == q:
            if hb - ha != d:
                return position
        else:
            parent[q] = p
            above[q] = ha + d - hb
    return -1
