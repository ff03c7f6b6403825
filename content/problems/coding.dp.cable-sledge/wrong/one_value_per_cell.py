# keeps only the cheapest way into each cell together with the kind of its last step
def leastClimb(heights):
    rows, cols = len(heights), len(heights[0])
    inf = float('inf')
    cost = [(0, False) if heights[r][0] >= 0 else (inf, False) for r in range(rows)]
    for c in range(1, cols):
        new = [(inf, False)] * rows
        for r in range(rows):
            if heights[r][c] < 0:
                continue
            for q in (r, r - 1, r + 1):
                if 0 <= q < rows and cost[q][0] < inf:
                    if q != r and cost[q][1]:
                        continue
                    v = cost[q][0] + max(0, heights[r][c] - heights[q][c - 1])
                    if v < new[r][0]:
                        new[r] = (v, q != r)
        cost = new
    best = min(v for v, _ in cost)
    return best if best < inf else -1
