def generate(rng, size):
    pool = rng.choice([[0], [-1, 1], [-1, 0, 1], [-2, -1, 0, 1, 2, 3], [-1000000000, 1000000000, 0], [1, 2, 3]])
    return [[rng.choice(pool) for _ in range(rng.randint(0, size))]]


def grow(rng, n):
    return [[rng.randint(-9, 9) for _ in range(n)]]
