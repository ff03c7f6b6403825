def generate(rng, size):
    top = rng.choice([5, 9, 16, 2000000000])
    runs = []
    for _ in range(rng.randint(0, size)):
        a, b = sorted((rng.randint(0, top), rng.randint(0, top)))
        if runs and rng.random() < 0.4:
            a = rng.choice(runs)[1]
            b = max(a, b)
        runs.append([a, b])
    if runs and rng.random() < 0.1:
        runs[0] = [0, 2000000000]
    return [runs, rng.choice([1, 1, 2, 2, 3])]


def grow(rng, n):
    runs = []
    for _ in range(n):
        a = rng.randint(0, 1900000000)
        runs.append([a, a + rng.randint(1, 100000000)])
    return [runs, max(1, n // 40)]
