# skips the songs that break the rule instead of keeping the stretch unbroken
def longestCappedStretch(artists, k):
    counts = {}
    kept = 0
    for artist in artists:
        if counts.get(artist, 0) < k:
            counts[artist] = counts.get(artist, 0) + 1
            kept += 1
    return kept
