# O(n^2) - searches all the huts for one with a single path left, settles it and takes the path away
def cheapestKits(prices, paths):
    n = len(prices)
    neighbours = [set() for _ in range(n)]
    for a, b in paths:
        neighbours[a].add(b)
        neighbours[b].add(a)
    with_kit = list(prices)
    without = [0] * n
    left = list(range(n))
    while len(left) > 1:
        leaf = min(left, key=lambda hut: len(neighbours[hut]))
        above = neighbours[leaf].pop()
        with_kit[above] += min(with_kit[leaf], without[leaf])
        without[above] += with_kit[leaf]
        neighbours[above].remove(leaf)
        left.remove(leaf)
    return min(with_kit[left[0]], without[left[0]])
