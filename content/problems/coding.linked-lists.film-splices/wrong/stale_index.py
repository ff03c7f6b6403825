# uses the target's position from before the piece was taken out
def editedReel(shots, edits):
    reel = list(range(shots))
    for first, last, target in edits:
        i, j = reel.index(first), reel.index(last)
        at = 0 if target == -1 else reel.index(target) + 1
        piece = reel[i:j + 1]
        del reel[i:j + 1]
        reel[at:at] = piece
    return reel
