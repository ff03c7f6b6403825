def generate(rng, size):
    span = rng.choice([1, 3, 10, 1000000000])
    levels = [rng.randint(-span, span) for _ in range(rng.randint(0, size))]
    if levels and rng.random() < 0.2:
        levels[rng.randrange(len(levels))] = rng.choice([-1000000000, 1000000000])
    if rng.random() < 0.2:
        levels.sort(reverse=rng.random() < 0.5)
    return [levels, rng.choice([0, 1, 1, 1, 2, 2, 3])]


def grow(rng, n):
    return [[rng.randint(-1000000000, 1000000000) for _ in range(n)], n // 4]
