# makes one frame for every two lines of the longer side, so a long quilt gets frames of zero
def frameTotals(stitches):
    if not stitches:
        return []
    rows, cols = len(stitches), len(stitches[0])
    totals = [0] * ((max(rows, cols) + 1) // 2)
    for r in range(rows):
        for c in range(cols):
            totals[min(r, c, rows - 1 - r, cols - 1 - c)] += stitches[r][c]
    return totals
