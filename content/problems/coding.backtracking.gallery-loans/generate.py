def generate(rng, size):
    n = rng.choice([0, size, size, size])
    top = rng.choice([0, 1, 5, 20, 1000000000])
    values = [rng.randint(0, top) for _ in range(n)]
    clashes = []
    if n > 1:
        for _ in range(rng.choice([0, 1, n, 2 * n])):
            clashes.append(rng.sample(range(n), 2))
    pieces = rng.randint(0, n + (1 if rng.random() < 0.2 else 0))
    limit = rng.choice([0, sum(values), sum(values) // 2, max(0, sum(sorted(values)[:pieces]) + rng.randint(-1, 3))])
    return [values, clashes, pieces, limit]


def grow(rng, n):
    return [[rng.randint(900, 1000) for _ in range(n)], [[0, n - 1]] if n > 1 else [], n // 2, 1000 * n]
