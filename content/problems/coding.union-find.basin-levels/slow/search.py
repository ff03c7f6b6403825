# O(n^2) for as many notes as basins: searches through the earlier notes for every new one
def firstContradiction(basins, notes):
    known = [[] for _ in range(basins)]
    for position, (a, b, d) in enumerate(notes):
        height = {a: 0}
        stack = [a]
        while stack and b not in height:
            x = stack.pop()
            for y, step in known[x]:
                if y not in height:
                    height[y] = height[x] + step
                    stack.append(y)
        if b in height:
            if height[b] != d:
                return position
        else:
            known[a].append((b, d))
            known[b].append((a, -d))
    return -1
