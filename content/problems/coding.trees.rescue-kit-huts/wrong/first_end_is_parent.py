# takes the first hut of every path for the one nearer to hut 0
def cheapestKits(prices, paths):
    n = len(prices)
    children = [[] for _ in range(n)]
    for a, b in paths:
        children[a].append(b)
    order = [0]
    for hut in order:
        order += children[hut]
    with_kit = list(prices)
    without = [0] * n
    for hut in reversed(order):
        for child in children[hut]:
            with_kit[hut] += min(with_kit[child], without[child])
            without[hut] += with_kit[child]
    return min(with_kit[0], without[0])
