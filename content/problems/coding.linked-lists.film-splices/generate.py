def script(rng, shots, count, longest):
    reel = list(range(shots))
    edits = []
    for _ in range(count):
        i = rng.randrange(shots)
        j = min(shots - 1, i + rng.randint(0, longest - 1))
        piece, rest = reel[i:j + 1], reel[:i] + reel[j + 1:]
        kind = rng.randint(0, 5)
        at = i if kind == 0 else len(rest) if kind == 1 else 0 if kind == 2 else rng.randint(0, len(rest))
        edits.append([piece[0], piece[-1], rest[at - 1] if at > 0 else -1])
        reel = rest[:at] + piece + rest[at:]
    return edits


def generate(rng, size):
    shots = rng.randint(1, size + 1)
    return [shots, script(rng, shots, rng.randint(0, size), rng.choice([1, 2, 4, 9]))]


def grow(rng, n):
    # n shots and n edits of single shots, which are valid in any order
    n = max(2, n)
    edits = []
    for _ in range(n):
        shot = rng.randrange(n)
        target = rng.randrange(n - 1)
        edits.append([shot, shot, target if target < shot else target + 1])
    return [n, edits]
