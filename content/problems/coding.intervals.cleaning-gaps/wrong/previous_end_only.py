# measures from the end of the booking before, although an earlier one may last longer
def cleaningBreaks(opens, closes, bookings, gap):
    breaks = []
    busy_until = opens
    for start, end in sorted(bookings):
        if end <= opens or start >= closes:
            continue
        if start - busy_until >= gap:
            breaks.append([busy_until, start])
        busy_until = end
    if closes - busy_until >= gap:
        breaks.append([busy_until, closes])
    return breaks
