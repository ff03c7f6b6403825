def generate(rng, size):
    n = rng.randint(0, size)
    finish = n + rng.randint(1, 10)
    distances = sorted(rng.sample(range(1, finish), n))
    top = rng.choice([0, 2, 9, 1000000000])
    prices = [rng.randint(0, top) for _ in range(n)]
    daily = rng.choice([1, 2, 3, 4, 5, max(1, finish // 2), finish, 1000000000])
    if rng.random() < 0.1:
        distances, finish, daily = [100000000 * d // 2 for d in distances], 100000000 * finish // 2, min(1000000000, 100000000 * daily // 2)
    return [distances, prices, finish, daily]


def grow(rng, n):
    # half of the huts are within a day's walk of every hut
    distances, now = [], 0
    for _ in range(n):
        now += rng.randint(1, 9)
        distances.append(now)
    return [distances, [rng.randint(1, 1000) for _ in range(n)], now + 5, max(20, 5 * n // 2)]
