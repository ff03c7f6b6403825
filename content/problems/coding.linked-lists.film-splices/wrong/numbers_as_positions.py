# takes the shot numbers for positions in the present order
def editedReel(shots, edits):
    reel = list(range(shots))
    for first, last, target in edits:
        length = max(1, last - first + 1)
        piece = reel[first:first + length]
        rest = reel[:first] + reel[first + length:]
        at = target + 1 if target < first else target + 1 - len(piece)
        at = max(0, at)
        reel = rest[:at] + piece + rest[at:]
    return reel
