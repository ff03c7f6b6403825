# O(n^2) - asks of every end whether another booking is running then, and looks for the next start
def cleaningBreaks(opens, closes, bookings, gap):
    breaks = []
    for begin in {opens} | {end for start, end in bookings}:
        if not opens <= begin < closes:
            continue
        covered = False
        next_start = closes
        for start, end in bookings:
            if start <= begin < end:
                covered = True
            elif begin < start < next_start:
                next_start = start
        if not covered and next_start - begin >= gap:
            breaks.append([begin, next_start])
    return sorted(breaks)
