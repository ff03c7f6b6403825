def generate(rng, size):
    top = rng.choice([1, 2, 3, 9])
    base = rng.choice([0, 0, 0, 1000000000 - top])
    return [[base + rng.randint(1, top) for _ in range(rng.randint(0, size))]]


def grow(rng, n):
    # falling heights, then one mast above all: every signal goes to the end of the row
    heights, now = [], 10 * n + 10
    for _ in range(max(0, n - 1)):
        now -= rng.randint(1, 9)
        heights.append(now)
    return [heights + [10 * n + 20]]
