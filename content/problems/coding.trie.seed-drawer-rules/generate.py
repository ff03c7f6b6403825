def generate(rng, size):
    letters = rng.choice(['a', 'ab', 'ab', 'abc'])
    longest = rng.choice([2, 3, 5])

    def codes(n):
        return [''.join(rng.choice(letters) for _ in range(rng.randint(1, longest))) for _ in range(n)]

    keep = codes(rng.choice([0, size, size, size]))
    leave = codes(rng.choice([0, size // 2, size]))
    if rng.random() < 0.6:
        leave = [c for c in leave if not any(c.startswith(k) for k in keep)]
    return [keep, leave]


def grow(rng, n):
    # Long common beginnings; the codes part only late, and no code is the beginning of another.
    count = max(1, n // 24)
    keep = ['aaa' + ''.join(rng.choice('bc') for _ in range(8)) + 'e' for _ in range(count)]
    leave = ['aaa' + ''.join(rng.choice('bc') for _ in range(8)) + 'f' for _ in range(count)]
    return [keep, leave]
