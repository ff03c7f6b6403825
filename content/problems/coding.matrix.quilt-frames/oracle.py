def frameTotals(stitches):
    # Unpick the outer frame: its total is the whole quilt minus the quilt that is left inside.
    totals = []
    quilt = [list(row) for row in stitches]
    while quilt and quilt[0]:
        inside = [row[1:-1] for row in quilt[1:-1]]
        totals.append(sum(map(sum, quilt)) - sum(map(sum, inside)))
        quilt = inside
    return totals
