# clears the counts and starts over with the song that breaks the rule
def longestCappedStretch(artists, k):
    inside = {}
    length = best = 0
    for artist in artists:
        inside[artist] = inside.get(artist, 0) + 1
        length += 1
        if inside[artist] > k:
            inside = {artist: 1}
            length = 1 if k > 0 else 0
        best = max(best, length)
    return best
