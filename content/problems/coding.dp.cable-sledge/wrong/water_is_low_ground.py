# treats water as ground at height -1
def leastClimb(heights):
    rows, cols = len(heights), len(heights[0])
    inf = float('inf')
    s, t = [0] * rows, [inf] * rows
    for c in range(1, cols):
        ns, nt = [inf] * rows, [inf] * rows
        for r in range(rows):
            h = heights[r][c]
            ns[r] = min(s[r], t[r]) + max(0, h - heights[r][c - 1])
            for q in (r - 1, r + 1):
                if 0 <= q < rows:
                    nt[r] = min(nt[r], s[q] + max(0, h - heights[q][c - 1]))
        s, t = ns, nt
    return min(s + t)
