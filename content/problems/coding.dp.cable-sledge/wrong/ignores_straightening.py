# forgets that a shift must be followed by a straight step
def leastClimb(heights):
    rows, cols = len(heights), len(heights[0])
    inf = float('inf')
    cost = [0 if heights[r][0] >= 0 else inf for r in range(rows)]
    for c in range(1, cols):
        new = [inf] * rows
        for r in range(rows):
            if heights[r][c] < 0:
                continue
            for q in (r - 1, r, r + 1):
                if 0 <= q < rows and cost[q] < inf:
                    new[r] = min(new[r], cost[q] + max(0, heights[r][c] - heights[q][c - 1]))
        cost = new
    return min(cost) if min(cost) < inf else -1
