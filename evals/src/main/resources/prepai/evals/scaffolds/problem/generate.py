def generate(rng, size):
    # TODO arguments of one small random test, edges among them
    return [[rng.randint(-2, 2) for _ in range(rng.randint(0, size))]]


def grow(rng, n):
    # TODO arguments of size n on which a slow solution is slow
    return [[rng.randint(-1000, 1000) for _ in range(n)]]
