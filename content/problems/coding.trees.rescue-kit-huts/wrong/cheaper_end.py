# for each path without a kit takes the cheaper end
def cheapestKits(prices, paths):
    chosen = set()
    for a, b in sorted(paths, key=lambda path: min(prices[path[0]], prices[path[1]])):
        if a not in chosen and b not in chosen:
            chosen.add(a if prices[a] <= prices[b] else b)
    return sum(prices[hut] for hut in chosen)
