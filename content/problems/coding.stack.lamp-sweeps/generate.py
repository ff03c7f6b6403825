def generate(rng, size):
    pool = rng.choice([[0, 1, 2], [1, 2, 3], [0, 1, 2, 3, 4, 5], [0, 5, 1000000000], [2, 2, 3]])
    return [[rng.choice(pool) for _ in range(rng.randint(0, 2 * size))]]


def grow(rng, n):
    # rising levels: every lamp needs a sweep of its own
    return [list(range(1, n + 1))]
