def garden(rng, n, back, top=1000):
    names = list(range(n))
    rng.shuffle(names)
    paths = []
    for i in range(1, n):
        a, b = names[i], names[rng.randint(max(0, i - back), i - 1)]
        paths.append([a, b, rng.randint(1, top)] if rng.random() < 0.5 else [b, a, rng.randint(1, top)])
    rng.shuffle(paths)
    return paths


def generate(rng, size):
    n = rng.randint(1, size)
    paths = garden(rng, n, rng.choice([1, 2, size]), rng.choice([1, 5, 1000]))
    return [n, paths, [rng.randrange(n) for _ in range(rng.randint(0, size))]]


def grow(rng, n):
    return [n, garden(rng, n, 2), [rng.randrange(n) for _ in range(max(2, min(10000, n // 2)))]]
