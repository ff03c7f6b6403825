def generate(rng, size):
    length = rng.randint(1, 2 * size + 2)
    lamps = []
    for _ in range(rng.randint(0, size)):
        kind = rng.randint(0, 9)
        if kind == 0 and lamps:
            lamps.append(list(rng.choice(lamps)))
        elif kind == 1:
            lamps.append([rng.choice([-2000000000, 2000000000]), rng.choice([0, 2000000000])])
        else:
            lamps.append([rng.randint(-1, length + 2), rng.randint(0, 3)])
    return [length, lamps]


def grow(rng, n):
    # every lamp lights nearly the whole path
    n = max(1, n)
    return [n, [[rng.randint(1, n), n] for _ in range(n)]]
