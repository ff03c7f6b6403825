def generate(rng, size):
    n = rng.choice([0, size, size, size])
    top = rng.choice([1, 5, 20, 1000000000])
    mooring = [rng.randint(0, top) for _ in range(n)]
    return [mooring, rng.choice([1, 2, 3, max(1, n), n + 2]), rng.choice([0, 0, 1, 4, top])]


def grow(rng, n):
    return [[rng.randint(0, 1000) for _ in range(n)], n, 25]
