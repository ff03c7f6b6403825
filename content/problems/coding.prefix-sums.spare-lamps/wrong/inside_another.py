# calls a lamp spare only if a single other lamp covers its whole range
def countSpareLamps(length, lamps):
    spans = [(max(1, p - r), min(length, p + r)) for p, r in lamps]
    spare = 0
    for i, (a, b) in enumerate(spans):
        if a > b or any(j != i and c <= a and b <= d for j, (c, d) in enumerate(spans)):
            spare += 1
    return spare
