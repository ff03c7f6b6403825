# adds up only the ways between kiosks that follow each other in the list (right for two kiosks) and closes the ring
def kioskDistanceSum(n, paths, kiosks):
    neighbours = [[] for _ in range(n)]
    for a, b, metres in paths:
        neighbours[a].append((b, metres))
        neighbours[b].append((a, metres))
    total = 0
    k = len(kiosks)
    for i in range(k if k > 2 else k - 1):
        stack = [(kiosks[i], -1, 0)]
        while stack:
            square, came, far = stack.pop()
            if square == kiosks[(i + 1) % k]:
                total += far
                break
            for other, metres in neighbours[square]:
                if other != came:
                    stack.append((other, square, far + metres))
    return total
