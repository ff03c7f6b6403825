def cheapestKits(prices, paths):
    n = len(prices)
    neighbours = [[] for _ in range(n)]
    for a, b in paths:
        neighbours[a].append(b)
        neighbours[b].append(a)
    parent = [-1] * n
    order = [0]
    for hut in order:
        for other in neighbours[hut]:
            if other != parent[hut]:
                parent[other] = hut
                order.append(other)
    with_kit = list(prices)
    without = [0] * n
    for hut in reversed(order):
        above = parent[hut]
        if above >= 0:
            with_kit[above] += min(with_kit[hut], without[hut])
            without[above] += with_kit[hut]
    return min(with_kit[0], without[0])
