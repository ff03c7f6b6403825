def generate(rng, size):
    n = rng.choice([0, 1, size, size, size, size + 2])
    coast = rng.choice([2, 4, 10, 100])
    days = rng.choice([0, 2, 5, 20])
    shift = rng.choice([0, 0, -3, -60])
    closures = []
    for _ in range(n):
        a, b = sorted(rng.sample(range(coast + 1), 2))
        first = rng.randint(0, days)
        last = first + rng.choice([0, 0, 1, 2, days])
        closures.append([a + shift, b + shift, first, last])
    if closures and rng.random() < 0.3:
        closures.append(list(rng.choice(closures)))
    return [closures]


def grow(rng, n):
    # every day of change comes once, and about half of the closures are in force at a time
    days = list(range(1, 2 * n + 1))
    rng.shuffle(days)
    marks = list(range(2 * n))
    rng.shuffle(marks)
    closures = []
    for i in range(n):
        a, b = sorted(marks[2 * i:2 * i + 2])
        first, after = sorted(days[2 * i:2 * i + 2])
        closures.append([10 * a, 10 * b, first, after - 1])
    return [closures]
