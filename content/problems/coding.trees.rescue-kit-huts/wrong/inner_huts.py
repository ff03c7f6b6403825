# puts kits into all huts with several paths, or into all the others if that covers every path and is cheaper
def cheapestKits(prices, paths):
    degree = [0] * len(prices)
    for a, b in paths:
        degree[a] += 1
        degree[b] += 1
    inner = {hut for hut in range(len(prices)) if degree[hut] > 1}
    outer = set(range(len(prices))) - inner
    options = []
    for chosen in (inner, outer):
        if all(a in chosen or b in chosen for a, b in paths):
            options.append(sum(prices[hut] for hut in chosen))
    return min(options)
