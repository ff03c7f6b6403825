# O(n^2) for as many edits as shots - searches and copies the whole reel for every edit
def editedReel(shots, edits):
    reel = list(range(shots))
    for first, last, target in edits:
        i = reel.index(first)
        j = reel.index(last, i)
        piece = reel[i:j + 1]
        del reel[i:j + 1]
        at = reel.index(target) + 1 if target >= 0 else 0
        reel[at:at] = piece
    return reel
