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
    # Every code to keep has one to leave that parts from it in the last letter only. n letters in all.
    width = max(2, min(16, n // 2))
    count = max(1, n // (2 * width))
    begins = [('aaa' + ''.join(rng.choice('bc') for _ in range(12)))[:width - 1] for _ in range(count)]
    return [[begin + 'e' for begin in begins], [begin + 'f' for begin in begins]]
