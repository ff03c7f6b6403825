def generate(rng, size):
    bits = rng.choice([3, 5, 8])
    kit = rng.choice([0, rng.randrange(1 << bits), rng.randrange(1 << bits), (1 << bits) - 1, 1 << bits])
    high = rng.random() < 0.2
    if high:
        kit |= (1 << 32) | (1 << rng.randrange(30, 50))
    orders = []
    for _ in range(size):
        o = rng.randrange(1 << (bits + 1))
        if high and rng.random() < 0.6:
            o += rng.choice([1 << 31, 1 << 32, 1 << 33, (1 << 50) - (1 << 10)])
        if rng.random() < 0.15:
            o = kit + rng.choice([-1, 0, 1]) if kit > 0 else 0
        orders.append(min(o, (1 << 50) - 1))
    if size > 2 and rng.random() < 0.3:
        orders[-1] = orders[0]
    return [kit, orders]


def grow(rng, n):
    kit = 0
    for b in range(0, 50, 2):
        kit |= 1 << b
    return [kit, rng.sample(range(1 << 40, 1 << 50), n)]
