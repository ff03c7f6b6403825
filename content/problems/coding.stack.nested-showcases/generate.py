def generate(rng, size):
    pool = rng.choice([[1, 2], [1, 2, 3, 4], [7, 1000000, 12]])
    log, stack = [], []
    for _ in range(rng.randint(0, 2 * size)):
        if stack and rng.random() < 0.5:
            log.append(-stack.pop())
        else:
            free = [c for c in pool if c not in stack]
            if free:
                c = rng.choice(free)
                log.append(c)
                stack.append(c)
    if rng.random() < 0.7:
        while stack:
            log.append(-stack.pop())
    if log and rng.random() < 0.5:
        log[rng.randrange(len(log))] = rng.choice(pool) * rng.choice([1, -1])
    return [log]


def grow(rng, n):
    # opens n / 2 cases inside each other and closes them again
    half = max(1, n // 2)
    return [list(range(1, half + 1)) + list(range(-half, 0))]
