def generate(rng, size):
    n = rng.randint(0, size)
    order = list(range(n))
    rng.shuffle(order)
    top = rng.choice([1, 3, 9, 1000000])
    hours = [rng.randint(1, top) for _ in range(n)]
    needs = [[] for _ in range(n)]
    for place in range(1, n):
        for _ in range(rng.choice([0, 1, 1, 2, 3])):
            needs[order[place]].append(order[rng.randrange(place)])
    if n and rng.random() < 0.15:
        needs[rng.randrange(n)].append(rng.choice([n, n + 3, -1]))
    if n and rng.random() < 0.2:
        needs[rng.randrange(n)].append(rng.randrange(n))
    return [hours, needs]


def grow(rng, n):
    # one long chain with short cuts, listed from the last task to the first
    hours = [rng.randint(1, 50) for _ in range(n)]
    needs = []
    for task in range(n):
        mine = [other for other in (task + 1, task + 2) if other < n]
        if task + 3 < n:
            mine.append(rng.randint(task + 1, min(n - 1, task + 20)))
        needs.append(mine)
    return [hours, needs]
