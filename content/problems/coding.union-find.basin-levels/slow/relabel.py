# O(n^2): gives every basin a group and a height at once, and relabels a whole group with each merge
def firstContradiction(basins, notes):
    group = list(range(basins))
    height = [0] * basins
    for position, (a, b, d) in enumerate(notes):
        if group[a] == group[b]:
            if height[b] - height[a] != d:
                return position
            continue
        old, lift = group[b], height[a] + d - height[b]
        for x in range(basins):
            if group[x] == old:
                group[x] = group[a]
                height[x] += lift
    return -1
