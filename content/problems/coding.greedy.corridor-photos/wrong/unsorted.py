# trusts that the exhibits are listed from one end of the corridor to the other
def photosNeeded(positions, width, limit):
    photos, start, shown = 0, None, 0
    for p in positions:
        if start is None or abs(p - start) > width or shown == limit:
            photos += 1
            start, shown = p, 0
        shown += 1
    return photos
