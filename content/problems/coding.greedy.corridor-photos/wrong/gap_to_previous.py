# measures the distance to the previous exhibit instead of to the start of the photo
def photosNeeded(positions, width, limit):
    photos, last, shown = 0, None, 0
    for p in sorted(positions):
        if last is None or p - last > width or shown == limit:
            photos += 1
            shown = 0
        last = p
        shown += 1
    return photos
