def generate(rng, size):
    low = rng.randint(-2, 3)
    high = low + rng.choice([0, 0, 1, 2])
    pool = [low - 1, low, low, high, high, high + 1, low - 1, -1000000, 1000000]
    return [[rng.choice(pool) for _ in range(rng.randint(0, size))], low, high]


def grow(rng, n):
    # one dry morning, then the reading stays between the marks: looking back is long
    return [[10] + [rng.randint(20, 40) for _ in range(max(0, n - 1))], 20, 40]
