def generate(rng, size):
    names = rng.choice([["wren", "teal"], ["w", "w1", "w11", "w111"], ["owl"], ["Owl", "owl", "rook", "kite"]])
    places = rng.choice([[0, 1], [1, 11, 111], [0, 1, 2, 3], [1000000000, 0]])
    n = rng.randint(0, 2 * size)
    return [[rng.choice(names) for _ in range(n)], [rng.choice(places) for _ in range(n)], rng.randint(1, 4)]


def grow(rng, n):
    # one species from ever new hides, and the goal is never reached
    return [["wren"] * n, list(range(n)), n + 1]
