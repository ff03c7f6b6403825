def generate(rng, size):
    top = rng.choice([2, 6, 12])
    base = rng.choice([0, 0, 0, 2000000000 - top])
    swipes = sorted(base + rng.randint(0, top) for _ in range(rng.randint(0, size)))
    openings = sorted(base + rng.randint(0, top) for _ in range(rng.randint(0, size)))
    return [swipes, openings, rng.choice([0, 1, 2, 3, top, 2000000000])]


def grow(rng, n):
    # nearly every opening finds its swipe, and both logs last to the end: starting at the first swipe again each time is long
    swipes, now = [], 0
    for _ in range(n):
        now += rng.randint(0, 6)
        swipes.append(now)
    return [swipes, sorted(s + rng.randint(0, 20) for s in swipes), 20]
