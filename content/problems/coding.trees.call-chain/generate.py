def tree(rng, n, back):
    names = list(range(n))
    rng.shuffle(names)
    callers = [-1] * n
    for i in range(1, n):
        callers[names[i]] = names[rng.randint(max(0, i - back), i - 1)]
    return callers


def generate(rng, size):
    return [tree(rng, rng.randint(1, size), rng.choice([1, 2, 3, size]))]


def grow(rng, n):
    return [tree(rng, n, 2)]
