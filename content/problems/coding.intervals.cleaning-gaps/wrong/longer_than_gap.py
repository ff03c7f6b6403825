# a break of exactly the wanted length is not reported
def cleaningBreaks(opens, closes, bookings, gap):
    breaks = []
    busy_until = opens
    for start, end in sorted(bookings) + [[closes, closes]]:
        start = min(start, closes)
        if start - busy_until > gap:
            breaks.append([busy_until, start])
        busy_until = max(busy_until, end)
    return breaks
