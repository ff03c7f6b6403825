# Keeps the reel as a plain list and cuts and joins it with slices.
def editedReel(shots, edits):
    reel = list(range(shots))
    for first, last, target in edits:
        i, j = reel.index(first), reel.index(last)
        assert i <= j
        piece = reel[i:j + 1]
        reel = reel[:i] + reel[j + 1:]
        at = 0 if target == -1 else reel.index(target) + 1
        reel = reel[:at] + piece + reel[at:]
    return reel
