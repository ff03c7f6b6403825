# takes for granted that a square has a larger number than the one above it, and works by number
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
    for square in range(n - 1, 0, -1):
        total += above[square] * below[square] * (len(kiosks) - below[square])
        below[parent[square]] += below[square]
    return total
