def hallOf(rng, rows, columns, pillars):
    cells = ['#' if rng.random() < pillars else '.' for _ in range(rows * columns)]
    s, g = rng.sample(range(rows * columns), 2)
    cells[s], cells[g] = 'S', 'G'
    return [''.join(cells[r * columns:(r + 1) * columns]) for r in range(rows)]


def generate(rng, size):
    rows = rng.randint(1, min(size, 6))
    columns = rng.randint(2 if rows == 1 else 1, 6)
    return [hallOf(rng, rows, columns, rng.choice([0, 0.1, 0.25, 0.4]))]


def grow(rng, n):
    side = max(2, int(n ** 0.5))
    rows = [['#' if rng.random() < 0.05 else '.' for _ in range(side)] for _ in range(side)]
    for r, c, what in ((side - 1, 0, '.'), (0, 1, '#'), (1, 0, '#'), (side // 2, side // 2, 'S'), (0, 0, 'G')):
        rows[r][c] = what
    return [[''.join(r) for r in rows]]
