def generate(rng, size):
    n = rng.choice([0, 1, size, size, size + 3, 2 * size])
    top = rng.choice([1, 2, 5, 20])
    readings = [rng.randint(-top if rng.random() < 0.5 else 0, top) for _ in range(n)]
    if rng.random() < 0.15:
        readings = [rng.randint(-top, top)] * n
    low = rng.randint(-top, top)
    high = low + rng.choice([-1, 0, 0, 1, 1, 2, top])
    return [readings, rng.choice([1, 1, 1, 2, 2, 3, size, n + 1]), low, high]


def grow(rng, n):
    return [[rng.randint(-1000000, 1000000) for _ in range(n)], 3, -20000, 20000]
