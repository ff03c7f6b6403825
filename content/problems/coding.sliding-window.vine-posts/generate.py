def generate(rng, size):
    n = rng.choice([0, 1, size, size, size + 2, 2 * size])
    top = rng.choice([1, 3, 8, 20])
    heights = [rng.randint(0, top) for _ in range(n)]
    if rng.random() < 0.2:
        heights.sort(reverse=rng.random() < 0.5)
    sink = rng.choice([0, 1, 1, 2, 3, 10])
    lift = rng.choice([0, 1, 1, 2, 3, 10])
    return [heights, sink, lift, rng.choice([0, 1, 2, 5, top, 2 * top, 6 * top, 20 * top])]


def grow(rng, n):
    # heights evenly spread, and money for about half of the posts
    return [[rng.randint(0, 1000000) for _ in range(n)], 3, 5, n // 2 * 937500]
