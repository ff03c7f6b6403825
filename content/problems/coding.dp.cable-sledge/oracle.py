def leastClimb(heights):
    # Drive along every legal route from the west edge to the east edge.
    rows, cols = len(heights), len(heights[0])
    totals = []

    def drive(r, c, may_shift, climbed):
        if c == cols - 1:
            totals.append(climbed)
            return
        for d in (-1, 0, 1):
            q = r + d
            if d != 0 and not may_shift:
                continue
            if 0 <= q < rows and heights[q][c + 1] != -1:
                up = heights[q][c + 1] - heights[r][c]
                drive(q, c + 1, d == 0, climbed + (up if up > 0 else 0))

    for r in range(rows):
        if heights[r][0] != -1:
            drive(r, 0, True, 0)
    return min(totals) if totals else -1
