# forbids a second shift only when it goes to the other side
def leastClimb(heights):
    rows, cols = len(heights), len(heights[0])
    inf = float('inf')
    state = {(r, 0): 0 for r in range(rows) if heights[r][0] >= 0}
    for c in range(1, cols):
        new = {}
        for (r, last), v in state.items():
            for d in (-1, 0, 1):
                if d * last < 0:
                    continue
                q = r + d
                if 0 <= q < rows and heights[q][c] >= 0:
                    w = v + max(0, heights[q][c] - heights[r][c - 1])
                    if w < new.get((q, d), inf):
                        new[(q, d)] = w
        state = new
    return min(state.values()) if state else -1
