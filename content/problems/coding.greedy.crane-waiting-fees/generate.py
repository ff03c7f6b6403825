def generate(rng, size):
    n = rng.choice([size - 1, size, size])
    top = rng.choice([2, 5, 12, 1000])
    hours = [rng.randint(1, top) for _ in range(n)]
    fees = [rng.randint(0, top) for _ in range(n)]
    if n > 1 and rng.random() < 0.3:
        hours[-1], fees[-1] = min(1000, hours[0] * 2), min(1000, fees[0] * 2)
    return [hours, fees]


def grow(rng, n):
    return [[rng.randint(1, 1000) for _ in range(n)], [rng.randint(0, 1000) for _ in range(n)]]
