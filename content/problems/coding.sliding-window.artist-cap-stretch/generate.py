def generate(rng, size):
    names = rng.choice([["A"], ["A", "B"], ["A", "B", "C"], ["A", "a", "B"], ["constructor", "A", "A "]])
    return [[rng.choice(names) for _ in range(rng.randint(0, size))], rng.choice([0, 1, 1, 2, 2, 3, size, 1000000000])]


def grow(rng, n):
    # many artists take turns in ever new order, so the valid stretches are about half as long as the log
    names = ["artist %d" % i for i in range(max(1, n // 8))]
    artists = []
    while len(artists) < n:
        rng.shuffle(names)
        artists += names
    return [artists[:n], 4]
