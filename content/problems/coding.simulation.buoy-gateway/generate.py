def generate(rng, size):
    window = rng.choice([1, 2, 5, 10])
    limit = rng.choice([0, 1, 1, 2, 3])
    now = rng.choice([0, 0, 7, 3000000000])
    names = rng.choice([['a'], ['a', 'b'], ['a', 'b', 'c3']])
    operations = []
    for _ in range(size * 3):
        now += rng.choice([0, 0, 1, 1, 2, window - 1, window])
        kind = rng.choice(['send', 'send', 'send', 'clear', 'busy'])
        operations.append(f'busy {now}' if kind == 'busy' else f'{kind} {rng.choice(names)} {now}')
    return [limit, window, operations]


def grow(rng, n):
    # every line is equally long, whatever n is
    half, name, start = n // 2, 100000, 10 ** 9
    operations = [f'send b{name + i} {start + i}' for i in range(half)]
    operations += [f'busy {start + half + i}' for i in range(n - half)]
    return [2, 10 * n + 1, operations]
