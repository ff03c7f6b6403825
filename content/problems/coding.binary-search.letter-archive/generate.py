def generate(rng, size):
    pool = rng.choice([[1, 2, 3], list(range(-6, 7)), [5], [-2147483648, -1, 0, 2147483647]])
    days = sorted(rng.choice(pool) for _ in range(rng.randint(0, 2 * size)))
    return [days, rng.choice(pool + [0, 4]), rng.choice([0, 0, 1, 2, 5, 2147483647])]


def grow(rng, n):
    # all the letters lie within reach
    return [sorted(rng.randint(-n, n) for _ in range(n)), 0, n]
