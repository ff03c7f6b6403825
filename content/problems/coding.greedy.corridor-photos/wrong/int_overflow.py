# computes start + width in 32 bits, so the end of the photo wraps round
def photosNeeded(positions, width, limit):
    def int32(x):
        return (x + 2 ** 31) % 2 ** 32 - 2 ** 31
    photos, end, shown = 0, 0, 0
    for p in sorted(positions):
        if photos == 0 or p > end or shown == limit:
            photos += 1
            end, shown = int32(p + width), 0
        shown += 1
    return photos
