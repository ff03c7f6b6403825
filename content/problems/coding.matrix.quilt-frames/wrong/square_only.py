# takes the number of rows for the number of columns as well (the quilt is not always square)
def frameTotals(stitches):
    n = len(stitches)
    totals = [0] * ((n + 1) // 2)
    for r in range(n):
        for c in range(min(n, len(stitches[0]))):
            totals[min(r, c, n - 1 - r, n - 1 - c)] += stitches[r][c]
    return totals
