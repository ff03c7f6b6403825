# moves the shots of the piece one by one behind the target, so they come out in reverse order
def editedReel(shots, edits):
    reel = list(range(shots))
    for first, last, target in edits:
        i, j = reel.index(first), reel.index(last)
        piece = reel[i:j + 1]
        for shot in piece:
            reel.remove(shot)
            reel.insert(reel.index(target) + 1 if target != -1 else 0, shot)
    return reel
