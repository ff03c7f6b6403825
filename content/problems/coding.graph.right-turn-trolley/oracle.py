def fewestMoves(hall):
    """All places and headings after exactly 1, 2, 3, ... moves; no memory of earlier ones."""
    rows, columns = len(hall), len(hall[0])
    turn = {'E': 'S', 'S': 'W', 'W': 'N', 'N': 'E'}
    step = {'E': (0, 1), 'S': (1, 0), 'W': (0, -1), 'N': (-1, 0)}
    now = {(r, c, 'E') for r in range(rows) for c in range(columns) if hall[r][c] == 'S'}
    for moves in range(1, 4 * rows * columns + 2):
        after = set()
        for r, c, heading in now:
            for h in (heading, turn[heading]):
                y, x = r + step[h][0], c + step[h][1]
                if 0 <= y < rows and 0 <= x < columns and hall[y][x] != '#':
                    after.add((y, x, h))
        if any(hall[r][c] == 'G' for r, c, _ in after):
            return moves
        now = after
    return -1
