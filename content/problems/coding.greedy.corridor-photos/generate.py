def generate(rng, size):
    n = rng.choice([0, size - 1, size, size])
    span = rng.choice([2, 6, 20])
    positions = [rng.randint(-span, span) for _ in range(n)]
    width = rng.choice([0, 1, 2, 5, 2147483647])
    if rng.random() < 0.15:
        positions = [rng.choice([-2147483648, 2147483647, 0, -1]) for _ in range(n)]
    return [positions, width, rng.choice([1, 2, 3, 100])]


def grow(rng, n):
    positions = [i * 10 for i in range(n)]
    rng.shuffle(positions)
    return [positions, 9, n]
