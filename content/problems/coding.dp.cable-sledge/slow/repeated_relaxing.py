# O(n^1.5): relaxes all cells again until nothing changes, from the wrong side (n = number of cells)
def leastClimb(heights):
    rows, cols = len(heights), len(heights[0])
    inf = float('inf')
    cost = [[[inf, inf] for _ in range(cols)] for _ in range(rows)]
    for r in range(rows):
        if heights[r][0] >= 0:
            cost[r][0][0] = 0
    changed = True
    while changed:
        changed = False
        for c in range(cols - 1, 0, -1):
            for r in range(rows):
                if heights[r][c] < 0:
                    continue
                for q in (r - 1, r, r + 1):
                    if not 0 <= q < rows or heights[q][c - 1] < 0:
                        continue
                    kind = 0 if q == r else 1
                    came = min(cost[q][c - 1]) if kind == 0 else cost[q][c - 1][0]
                    v = came + max(0, heights[r][c] - heights[q][c - 1])
                    if v < cost[r][c][kind]:
                        cost[r][c][kind] = v
                        changed = True
    best = min(min(cost[r][cols - 1]) for r in range(rows))
    return best if best < inf else -1
