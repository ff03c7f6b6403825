def generate(rng, size):
    rows = rng.choice([1, 2, 3, 4])
    cols = size
    top = rng.choice([1, 4, 9, 1000000000])
    water = rng.choice([0, 0.15, 0.35])
    return [[[-1 if rng.random() < water else rng.randint(0, top) for _ in range(cols)] for _ in range(rows)]]


def grow(rng, n):
    side = max(1, int(n ** 0.5))
    return [[[rng.randint(0, 1000) for _ in range(side)] for _ in range(side)]]
