# again and again takes the hut with the lowest price per path that is still without a kit
def cheapestKits(prices, paths):
    left = [tuple(path) for path in paths]
    total = 0
    while left:
        count = {}
        for a, b in left:
            count[a] = count.get(a, 0) + 1
            count[b] = count.get(b, 0) + 1
        hut = min(count, key=lambda h: (prices[h] / count[h], h))
        total += prices[hut]
        left = [path for path in left if hut not in path]
    return total
