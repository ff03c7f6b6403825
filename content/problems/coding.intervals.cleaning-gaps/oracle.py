# Cuts the opening hours at every time that occurs, asks of each piece whether a booking covers it, and joins the free neighbours.
def cleaningBreaks(opens, closes, bookings, gap):
    times = sorted({opens, closes} | {t for b in bookings for t in b if opens <= t <= closes})
    free = []
    for first, last in zip(times, times[1:]):
        if any(start <= first and last <= end for start, end in bookings):
            continue
        if free and free[-1][1] == first:
            free[-1][1] = last
        else:
            free.append([first, last])
    return [piece for piece in free if piece[1] - piece[0] >= gap]
