# forgets the time before the first and after the last booking
def cleaningBreaks(opens, closes, bookings, gap):
    inside = sorted([max(s, opens), min(e, closes)] for s, e in bookings if e > opens and s < closes)
    if not inside:
        return [[opens, closes]] if closes - opens >= gap else []
    breaks = []
    busy_until = inside[0][1]
    for start, end in inside[1:]:
        if start - busy_until >= gap:
            breaks.append([busy_until, start])
        busy_until = max(busy_until, end)
    return breaks
