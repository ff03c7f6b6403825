# rounds the number of frames down and loses the middle line or patch
def frameTotals(stitches):
    if not stitches:
        return []
    rows, cols = len(stitches), len(stitches[0])
    totals = [0] * (min(rows, cols) // 2)
    for r in range(rows):
        for c in range(cols):
            k = min(r, c, rows - 1 - r, cols - 1 - c)
            if k < len(totals):
                totals[k] += stitches[r][c]
    return totals
