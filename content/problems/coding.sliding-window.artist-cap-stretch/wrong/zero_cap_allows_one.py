# never shrinks below one song, so k = 0 gives 1
def longestCappedStretch(artists, k):
    inside = {}
    left = best = 0
    for right, artist in enumerate(artists):
        inside[artist] = inside.get(artist, 0) + 1
        while inside[artist] > k and left < right:
            inside[artists[left]] -= 1
            left += 1
        best = max(best, right - left + 1)
    return best
