# walks top, bottom, left and right of every frame, and so counts a frame that is one line thick twice
def frameTotals(stitches):
    if not stitches:
        return []
    top, left, bottom, right = 0, 0, len(stitches) - 1, len(stitches[0]) - 1
    totals = []
    while top <= bottom and left <= right:
        if top == bottom and left == right:
            totals.append(stitches[top][left])
            break
        s = 0
        for c in range(left, right + 1):
            s += stitches[top][c] + stitches[bottom][c]
        for r in range(top + 1, bottom):
            s += stitches[r][left] + stitches[r][right]
        totals.append(s)
        top, left, bottom, right = top + 1, left + 1, bottom - 1, right - 1
    return totals
