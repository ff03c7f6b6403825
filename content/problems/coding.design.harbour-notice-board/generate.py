def generate(rng, size):
    count = rng.randint(0, 5 * size)
    ships = rng.choice([2, 3, 5, 9])
    ranks = rng.choice([1, 2, 4, 50])
    step = rng.choice([0, 1, 3])
    valid = rng.choice([2, 6, 30, 1000])
    minute = rng.randint(0, 5)
    ops = []
    for _ in range(count):
        minute += rng.randint(0, step)
        kind = rng.choice([1, 1, 1, 2, 2, 3])
        if kind == 1:
            ops.append([1, minute, rng.randrange(ships), rng.randint(0, 99), rng.randint(0, ranks), rng.randint(1, valid)])
        elif kind == 2:
            ops.append([2, minute, rng.randrange(ships)])
        else:
            ops.append([3, minute])
    return [rng.randint(1, max(1, size // 2 + 1)), ops]


def grow(rng, n):
    ops = []
    for i in range(n):
        if i % 4 == 3:
            ops.append([2, i, rng.randint(max(0, i - n // 8), i)])
        else:
            ops.append([1, i, i, rng.randint(0, 999), rng.randint(0, 1000000), 1000000000])
    return [max(1, n // 4), ops]
