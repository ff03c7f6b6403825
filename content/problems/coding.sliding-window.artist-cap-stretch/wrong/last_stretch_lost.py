# compares with the best only when the rule breaks, so a stretch that lasts to the end of the log is lost
def longestCappedStretch(artists, k):
    inside = {}
    left = best = 0
    for right, artist in enumerate(artists):
        inside[artist] = inside.get(artist, 0) + 1
        if inside[artist] > k:
            best = max(best, right - left)
        while inside[artist] > k:
            inside[artists[left]] -= 1
            left += 1
    return best if best > 0 or k == 0 else len(artists)
