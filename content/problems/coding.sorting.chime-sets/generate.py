def generate(rng, size):
    n = rng.randint(0, size) if rng.random() < 0.3 else size
    span = rng.choice([2, 6, 6, 15, 2000000000])
    d = [rng.randint(-span, span) for _ in range(n)]
    if n and rng.random() < 0.2:
        d[0] = rng.choice([-2000000000, 2000000000])
    tolerance = 2000000000 if rng.random() < 0.1 else rng.randint(0, max(1, min(span, 8)))
    return [d, rng.choice([1, 2, 2, 3, 3, 4]), tolerance]


def grow(rng, n):
    return [[rng.randint(-2000000000, 2000000000) for _ in range(n)], 2, 1000]
