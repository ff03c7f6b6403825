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
    # one long way, a spiral of right turns, with the goal at its end
    side = max(2, int(n ** 0.5))
    rows = [['#'] * side for _ in range(side)]
    free = lambda r, c: not (0 <= r < side and 0 <= c < side) or rows[r][c] == '#'
    r = c = turns = 0
    step = [(0, 1), (1, 0), (0, -1), (-1, 0)]
    heading = 0
    rows[0][0] = 'S'
    while turns < 2:
        dr, dc = step[heading]
        if 0 <= r + dr < side and 0 <= c + dc < side and free(r + dr, c + dc) and free(r + 2 * dr, c + 2 * dc):
            r, c, turns = r + dr, c + dc, 0
            rows[r][c] = '.'
        else:
            heading, turns = (heading + 1) % 4, turns + 1
    rows[r][c] = 'G'
    return [[''.join(row) for row in rows]]
