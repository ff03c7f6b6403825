# O(n^2): sweeps over all places and headings again and again until no distance improves
def fewestMoves(hall):
    rows, columns = len(hall), len(hall[0])
    step = [(0, 1), (1, 0), (0, -1), (-1, 0)]
    far = float('inf')
    best = [[[far] * 4 for _ in range(columns)] for _ in range(rows)]
    for r in range(rows):
        for c in range(columns):
            if hall[r][c] == 'S':
                best[r][c][0] = 0
            elif hall[r][c] == 'G':
                goal = (r, c)
    changed = True
    while changed:
        changed = False
        for r in range(rows):
            for c in range(columns):
                for heading in range(4):
                    if best[r][c][heading] == far:
                        continue
                    for d in (heading, (heading + 1) % 4):
                        y, x = r + step[d][0], c + step[d][1]
                        if 0 <= y < rows and 0 <= x < columns and hall[y][x] != '#':
                            if best[r][c][heading] + 1 < best[y][x][d]:
                                best[y][x][d] = best[r][c][heading] + 1
                                changed = True
    answer = min(best[goal[0]][goal[1]])
    return -1 if answer == far else answer
