def survey(rng, basins, count, span, wrongFrom):
    height = [rng.randint(-span // 2, span // 2) for _ in range(basins)]
    notes = []
    for i in range(count):
        a, b = rng.randrange(basins), rng.randrange(basins)
        d = height[b] - height[a]
        if i >= wrongFrom and rng.random() < 0.3:
            d = rng.choice([-d, max(-1000000000, min(1000000000, d + rng.choice([-1, 1, 2])))])
        notes.append([a, b, d])
    return notes


def generate(rng, size):
    basins = rng.randint(1, size)
    count = rng.randint(0, 2 * size)
    return [basins, survey(rng, basins, count, rng.choice([0, 4, 20, 1000000000]), rng.randint(0, count + 3))]


def grow(rng, n):
    height = [rng.randint(-500000000, 500000000) for _ in range(n)]
    notes = [[i, i + 1, height[i + 1] - height[i]] for i in range(n // 2)]
    for _ in range(n - len(notes)):
        a, b = rng.randrange(n // 2), rng.randrange(n // 2)
        notes.append([a, b, height[b] - height[a]])
    return [n, notes]
