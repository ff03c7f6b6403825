def country(rng, n, roads, top):
    names = list(range(n))
    rng.shuffle(names)
    result = []
    for i in range(1, n):
        if rng.random() < 0.95:
            result.append([names[i], names[rng.randint(max(0, i - 3), i - 1)], rng.randint(1, top)])
    while len(result) < roads:
        result.append([rng.randrange(n), rng.randrange(n), rng.randint(1, top)])
    rng.shuffle(result)
    return result


def generate(rng, size):
    n = rng.randint(1, size) if rng.random() < 0.3 else size
    top = rng.choice([2, 6, 20])
    if rng.random() < 0.4:
        roads = country(rng, n, rng.randint(0, 2 * n), top)
        return [n, roads, rng.sample(range(n), rng.randint(0, min(n, 4))), rng.randint(0, 3 * top), rng.choice([0, 1, 2, top])]
    # a long valley with side valleys, where stops decide
    roads = [[i, max(0, i - rng.choice([1, 1, 2])), rng.randint(1, top)] for i in range(1, n)]
    for _ in range(rng.randint(0, 2)):
        roads.append([rng.randrange(n), rng.randrange(n), rng.randint(1, 2 * top)])
    ice = rng.sample(range(n), rng.randint(0, (n + 1) // 2))
    return [n, roads, ice, rng.randint(top, 2 * top), rng.choice([0, 1, 2, top])]


def grow(rng, n):
    # half of the villages lie round the farm and wait in the queue together; the way to the market leads through the
    # other half, and its roads are listed from the far end, so that each sweep over them gets one village further
    n = max(n, 4)
    near = n // 2
    roads = [[0, v, rng.randint(1, 12 * n)] for v in range(1, near + 1)]
    way = [0] + list(range(near + 1, n))
    roads += [[a, b, rng.randint(50, 100)] for a, b in reversed(list(zip(way, way[1:])))]
    ice = sorted({way[len(way) * i // 9] for i in range(1, 9)})
    return [n, roads, ice, 12 * n + 500, 30]
