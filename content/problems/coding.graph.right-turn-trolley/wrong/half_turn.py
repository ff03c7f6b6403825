# allows several quarter turns on the spot
def fewestMoves(hall):
    rows, columns = len(hall), len(hall[0])
    step = [(0, 1), (1, 0), (0, -1), (-1, 0)]  # east, south, west, north
    start = next((r, row.index('S')) for r, row in enumerate(hall) if 'S' in row)
    ring = [(start[0], start[1], 0)]
    seen = set(ring)
    moves = 0
    while ring:
        following = []
        moves += 1
        for r, c, heading in ring:
            for turn in (0, 1, 2, 3):
                d = (heading + turn) % 4
                y, x = r + step[d][0], c + step[d][1]
                if 0 <= y < rows and 0 <= x < columns and hall[y][x] != '#' and (y, x, d) not in seen:
                    if hall[y][x] == 'G':
                        return moves
                    seen.add((y, x, d))
                    following.append((y, x, d))
        ring = following
    return -1
