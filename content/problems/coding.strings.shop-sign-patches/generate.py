def generate(rng, size):
    letters = rng.choice(["ab", "aA ", "ab ", "x"])
    first = [rng.choice(letters) for _ in range(rng.randint(0, 2 * size))]
    second = [c if rng.random() < 0.6 else rng.choice(letters) for c in first]
    cut = rng.randint(0, 3)
    if cut == 0:
        second = second[:rng.randint(0, len(second))]
    elif cut == 1:
        second += [rng.choice(letters + " ") for _ in range(rng.randint(0, 4))]
    if rng.random() < 0.5:
        first, second = second, first
    return ["".join(first), "".join(second), rng.choice([0, 0, 1, 2, 3, 100000])]


def grow(rng, n):
    # every letter changes, and the bridge is long
    return ["a" * n, "b" * n, n // 2]
