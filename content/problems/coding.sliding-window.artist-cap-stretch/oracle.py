# Tries every stretch and counts every artist in it.
def longestCappedStretch(artists, k):
    n = len(artists)
    best = 0
    for first in range(n):
        for end in range(first + 1, n + 1):
            stretch = artists[first:end]
            if all(stretch.count(artist) <= k for artist in stretch):
                best = max(best, len(stretch))
    return best
