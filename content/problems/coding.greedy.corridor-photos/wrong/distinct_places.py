# exhibits at the same position count once against the limit
def photosNeeded(positions, width, limit):
    photos, start, shown = 0, None, 0
    for p in sorted(set(positions)):
        if start is None or p - start > width or shown == limit:
            photos += 1
            start, shown = p, 0
        shown += 1
    return photos
