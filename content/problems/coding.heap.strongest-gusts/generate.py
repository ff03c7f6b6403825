def generate(rng, size):
    top = rng.choice([1, 3, 9, 100000])
    stations = [sorted((rng.randint(0, top) for _ in range(rng.choice([0, 1, 2, rng.randint(0, size)]))), reverse=True)
                for _ in range(rng.randint(0, min(size, 5)))]
    return [stations, rng.choice([0, 1, 2, 3, size, 2 * size, 100000])]


def grow(rng, n):
    # many stations, short files; all of them have a share in the n strongest gusts
    stations = [sorted((rng.randint(0, 100000) for _ in range(20)), reverse=True) for _ in range(max(1, n // 10))]
    return [stations, n]
