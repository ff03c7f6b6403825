# lowers and trims the names, although different strings are different artists
def longestCappedStretch(artists, k):
    artists = [artist.strip().lower() for artist in artists]
    inside = {}
    left = best = 0
    for right, artist in enumerate(artists):
        inside[artist] = inside.get(artist, 0) + 1
        while inside[artist] > k:
            inside[artists[left]] -= 1
            left += 1
        best = max(best, right - left + 1)
    return best
