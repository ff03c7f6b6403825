# O(n^2) - from every song extends the stretch until the rule breaks
def longestCappedStretch(artists, k):
    best = 0
    for first in range(len(artists)):
        inside = {}
        end = first
        while end < len(artists):
            inside[artists[end]] = inside.get(artists[end], 0) + 1
            if inside[artists[end]] > k:
                break
            end += 1
        best = max(best, end - first)
    return best
