# O(n^2) - looks through the whole list of paths for the neighbours of every hut
def cheapestKits(prices, paths):
    n = len(prices)
    parent = [-1] * n
    order = [0]
    for hut in order:
        for a, b in paths:
            if a == hut and b != parent[hut]:
                parent[b] = hut
                order.append(b)
            elif b == hut and a != parent[hut]:
                parent[a] = hut
                order.append(a)
    with_kit = list(prices)
    without = [0] * n
    for hut in reversed(order):
        above = parent[hut]
        if above >= 0:
            with_kit[above] += min(with_kit[hut], without[hut])
            without[above] += with_kit[hut]
    return min(with_kit[0], without[0])
