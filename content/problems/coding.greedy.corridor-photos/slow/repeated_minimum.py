# O(n^2): looks for the leftmost exhibit that is left, again and again
def photosNeeded(positions, width, limit):
    left = list(positions)
    photos = 0
    while left:
        start = min(left)
        photos += 1
        taken = 0
        while taken < limit and left:
            p = min(left)
            if p - start > width:
                break
            left.remove(p)
            taken += 1
    return photos
