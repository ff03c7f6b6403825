def generate(rng, size):
    letters = rng.choice(['a', 'ab', 'abc', 'abcdef'])
    first = ''.join(rng.choice(letters) for _ in range(rng.choice([0, size, size])))
    second = ''.join(rng.choice(letters) for _ in range(rng.randint(0, size)))
    if rng.random() < 0.4 and first:
        a = rng.randrange(len(first))
        second = first[:a] + first[a + rng.randint(0, 3):]
        if rng.random() < 0.5:
            b = rng.randint(0, len(second))
            second = second[:b] + ''.join(rng.choice(letters) for _ in range(rng.randint(0, 3))) + second[b:]
    return [first, second, rng.choice([0, 1, 3, 9, 30]), rng.choice([0, 1, 4, 10]), rng.choice([0, 1, 2])]


def grow(rng, n):
    return [''.join(rng.choice('abcd') for _ in range(n)), ''.join(rng.choice('abcd') for _ in range(n)), 5, 6, 1]
