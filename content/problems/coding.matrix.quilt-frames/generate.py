def generate(rng, size):
    if rng.random() < 0.05:
        return [[]]
    rows = rng.randint(1, size)
    cols = rng.choice([rows, rng.randint(1, size), 1, 2])
    top = rng.choice([1, 9, 1000000000])
    return [[[rng.randint(0, top) for _ in range(cols)] for _ in range(rows)]]


def grow(rng, n):
    side = max(1, int(n ** 0.5))
    return [[[rng.randint(0, 9) for _ in range(side)] for _ in range(side)]]
