# O(n^2) where the kiosks grow with the squares: walks through the whole garden from every kiosk
def kioskDistanceSum(n, paths, kiosks):
    neighbours = [[] for _ in range(n)]
    for a, b, metres in paths:
        neighbours[a].append((b, metres))
        neighbours[b].append((a, metres))
    count = [0] * n
    for k in kiosks:
        count[k] += 1
    total = 0
    for start in kiosks:
        stack = [(start, -1, 0)]
        while stack:
            square, came, far = stack.pop()
            total += far * count[square]
            for other, metres in neighbours[square]:
                if other != came:
                    stack.append((other, square, far + metres))
    return total // 2
