# marks the minutes of a single day
def cleaningBreaks(opens, closes, bookings, gap):
    busy = [False] * 1440
    for start, end in bookings:
        for minute in range(start, min(end, 1440)):
            busy[minute] = True
    breaks = []
    minute = opens
    while minute < min(closes, 1440):
        if busy[minute]:
            minute += 1
            continue
        first = minute
        while minute < min(closes, 1440) and not busy[minute]:
            minute += 1
        if minute - first >= gap:
            breaks.append([first, minute])
    return breaks
