# Tries every set of huts and keeps those that leave no path without a kit.
def cheapestKits(prices, paths):
    n = len(prices)
    best = None
    for chosen in range(1 << n):
        if all(chosen >> a & 1 or chosen >> b & 1 for a, b in paths):
            total = sum(prices[i] for i in range(n) if chosen >> i & 1)
            if best is None or total < best:
                best = total
    return best
