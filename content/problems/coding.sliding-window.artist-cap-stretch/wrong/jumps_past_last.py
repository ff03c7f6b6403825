# when an artist appears too often, continues behind the last appearance instead of dropping songs one by one
def longestCappedStretch(artists, k):
    inside = {}
    last = {}
    left = best = 0
    for right, artist in enumerate(artists):
        inside[artist] = inside.get(artist, 0) + 1
        if inside[artist] > k:
            new_left = last.get(artist, right) + 1
            while left < new_left:
                inside[artists[left]] -= 1
                left += 1
        last[artist] = right
        best = max(best, right - left + 1)
    return best
