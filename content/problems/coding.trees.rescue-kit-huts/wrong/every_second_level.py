# takes all huts at even distance from hut 0, or all at odd distance
def cheapestKits(prices, paths):
    n = len(prices)
    neighbours = [[] for _ in range(n)]
    for a, b in paths:
        neighbours[a].append(b)
        neighbours[b].append(a)
    level = [-1] * n
    level[0] = 0
    order = [0]
    for hut in order:
        for other in neighbours[hut]:
            if level[other] < 0:
                level[other] = level[hut] + 1
                order.append(other)
    sums = [0, 0]
    for hut in range(n):
        sums[level[hut] % 2] += prices[hut]
    return min(sums)
