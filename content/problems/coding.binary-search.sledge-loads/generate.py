def generate(rng, size):
    n = rng.randint(0, min(size, 5))
    top = rng.choice([3, 10, 1000000])
    distances = [rng.randint(1, top) for _ in range(n)]
    crates = [0] * n
    for _ in range(rng.randint(0, min(size, 6))):
        if n:
            crates[rng.randrange(n)] += 1
    most = sum(2 * d * c for d, c in zip(distances, crates))
    far = 2 * max(distances, default=0)
    limit = rng.choice([rng.randint(0, most + 2), rng.randint(far, max(far, most)), far, max(0, far - 1), most])
    return [distances, crates, limit]


def grow(rng, n):
    distances = [rng.randint(1, 1000000) for _ in range(n)]
    crates = [rng.randint(1, 5) for _ in range(n)]
    return [distances, crates, 4 * 1000000]
