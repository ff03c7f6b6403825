def frameTotals(stitches):
    if not stitches:
        return []
    rows, cols = len(stitches), len(stitches[0])
    totals = [0] * ((min(rows, cols) + 1) // 2)
    for r in range(rows):
        for c in range(cols):
            totals[min(r, c, rows - 1 - r, cols - 1 - c)] += stitches[r][c]
    return totals
