# adds up in 32 bits, so a large total wraps round
def frameTotals(stitches):
    if not stitches:
        return []
    rows, cols = len(stitches), len(stitches[0])
    totals = [0] * ((min(rows, cols) + 1) // 2)
    for r in range(rows):
        for c in range(cols):
            k = min(r, c, rows - 1 - r, cols - 1 - c)
            totals[k] = (totals[k] + stitches[r][c] + 2 ** 31) % 2 ** 32 - 2 ** 31
    return totals
