def tree(rng, n, back, top):
    names = list(range(n))
    rng.shuffle(names)
    roads = []
    for i in range(1, n):
        ends = [names[i], names[rng.randint(max(0, i - back), i - 1)]]
        rng.shuffle(ends)
        roads.append(ends + [rng.randint(1, top)])
    rng.shuffle(roads)
    return roads


def generate(rng, size):
    n = rng.choice([size, size, size + 1, size + 3])
    top = rng.choice([1, 3, 10, 100])
    shape = rng.random()
    if shape < 0.2:
        roads = tree(rng, n, 1, top)
    elif shape < 0.35:
        middle = rng.randrange(n)
        roads = [[middle, v, rng.randint(1, top)] for v in range(n) if v != middle]
    else:
        roads = tree(rng, n, rng.choice([2, 3, n]), top)
    return [n, roads, rng.choice([0, 1, 1, 2, 2, 3, 4, n])]


def grow(rng, n):
    return [n, tree(rng, n, 3, 1000), n // 2]
