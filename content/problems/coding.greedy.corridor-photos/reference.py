def photosNeeded(positions, width, limit):
    photos = 0
    start = 0
    shown = limit
    for p in sorted(positions):
        if photos == 0 or p - start > width or shown == limit:
            photos += 1
            start = p
            shown = 0
        shown += 1
    return photos
