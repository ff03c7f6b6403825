# O(n^1.5): scans all patches once for every frame (n = number of patches)
def frameTotals(stitches):
    if not stitches:
        return []
    rows, cols = len(stitches), len(stitches[0])
    totals = []
    for k in range((min(rows, cols) + 1) // 2):
        s = 0
        for r in range(rows):
            for c in range(cols):
                if min(r, c, rows - 1 - r, cols - 1 - c) == k:
                    s += stitches[r][c]
        totals.append(s)
    return totals
