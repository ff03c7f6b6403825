def network(rng, n, back):
    names = list(range(n))
    rng.shuffle(names)
    paths = []
    for i in range(1, n):
        ends = [names[i], names[rng.randint(max(0, i - back), i - 1)]]
        rng.shuffle(ends)
        paths.append(ends)
    rng.shuffle(paths)
    return paths


def generate(rng, size):
    n = rng.randint(1, size)
    top = rng.choice([1, 3, 10, 1000000000])
    return [[rng.randint(0, top) for _ in range(n)], network(rng, n, rng.choice([1, 2, size]))]


def grow(rng, n):
    n = max(1, n)
    # long and thin; numbered along the way, so that the time does not depend on how the numbers lie in memory
    paths = []
    for i in range(1, n):
        ends = [i, max(0, i - rng.randint(1, 2))]
        rng.shuffle(ends)
        paths.append(ends)
    return [[rng.randint(1, 1000) for _ in range(n)], paths]
