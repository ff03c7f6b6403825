# groups by width first and splits each full group afterwards, so a split photo does not reach further
def photosNeeded(positions, width, limit):
    photos, start, shown = 0, None, 0
    for p in sorted(positions):
        if start is None or p - start > width:
            photos += (shown + limit - 1) // limit
            start, shown = p, 0
        shown += 1
    return photos + (shown + limit - 1) // limit
