# treats the end minute as still in use, so every break after a booking begins a minute late
def cleaningBreaks(opens, closes, bookings, gap):
    breaks = []
    busy_until = opens
    for start, end in sorted(bookings):
        start = min(start, closes)
        if start - busy_until >= gap:
            breaks.append([busy_until, start])
        busy_until = max(busy_until, end + 1)
    if closes - busy_until >= gap:
        breaks.append([busy_until, closes])
    return breaks
