# O(n^2) - a window, but all the counts are checked after every step
def longestCappedStretch(artists, k):
    inside = {}
    left = best = 0
    for right, artist in enumerate(artists):
        inside[artist] = inside.get(artist, 0) + 1
        while max(inside.values()) > k:
            inside[artists[left]] -= 1
            left += 1
        best = max(best, right - left + 1)
    return best
