def generate(rng, size):
    n = rng.randint(1, max(1, min(size, 4)))
    slow, late = rng.choice([(1, 0), (3, 4), (9, 20), (1000000, 1000000)])
    return [[rng.randint(0, late) for _ in range(n)], [rng.randint(1, slow) for _ in range(n)], rng.choice([1, 1, 2, 3, size, 3 * size, 40])]


def grow(rng, n):
    # the more ovens, the more trays and the quicker each oven, so the range of the minutes stays the same
    n = max(1, n)
    trays = 2 * n
    quickest = max(1, min(500000, 250000000 // trays))
    warmup = [rng.randint(0, 1000) for _ in range(n)]
    return [warmup, [rng.randint(quickest, 2 * quickest) for _ in range(n)], trays]
