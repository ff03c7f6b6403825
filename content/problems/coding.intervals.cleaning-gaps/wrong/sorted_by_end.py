# sorts by the end, so a long booking is met after the short ones that it covers
def cleaningBreaks(opens, closes, bookings, gap):
    breaks = []
    busy_until = opens
    for start, end in sorted(bookings, key=lambda b: (b[1], b[0])):
        start = min(start, closes)
        if start - busy_until >= gap:
            breaks.append([busy_until, start])
        busy_until = max(busy_until, end)
    if closes - busy_until >= gap:
        breaks.append([busy_until, closes])
    return breaks
