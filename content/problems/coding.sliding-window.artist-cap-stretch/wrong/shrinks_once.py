# drops one song when the rule breaks and then takes the stretch as valid, without looking again
def longestCappedStretch(artists, k):
    inside = {}
    left = best = 0
    for right, artist in enumerate(artists):
        inside[artist] = inside.get(artist, 0) + 1
        if inside[artist] > k:
            inside[artists[left]] -= 1
            left += 1
        best = max(best, right - left + 1)
    return best
