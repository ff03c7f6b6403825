def plan(rng, n, rules, cyclic):
    names = list(range(n))
    rng.shuffle(names)
    result = []
    for _ in range(rules if n > 1 else 0):
        i, j = sorted(rng.sample(range(n), 2))
        result.append([names[i], names[j]])
    if result and rng.random() < 0.3:
        result.append(list(rng.choice(result)))
    if cyclic and n:
        a, b = rng.randrange(n), rng.randrange(n)
        result.append([a, b])
    return result


def generate(rng, size):
    n = rng.randint(0, size)
    dock = rng.choice([0.2, 0.5, 0.5, 0.8])
    return [[rng.random() < dock for _ in range(n)], plan(rng, n, rng.randint(0, 2 * n), rng.random() < 0.2)]


def grow(rng, n):
    jobs = list(range(n))
    rng.shuffle(jobs)
    dock = [False] * n
    for i, job in enumerate(jobs):
        dock[job] = i % 2 == 0
    return [dock, [[a, b] for a, b in zip(jobs, jobs[1:])]]
