# zip stops at the shorter text, so what sticks out is never compared
def countPatches(oldText, newText, bridge):
    patches = 0
    last = None
    for i, (a, b) in enumerate(zip(oldText, newText)):
        if a != b:
            if last is None or i - last - 1 > bridge:
                patches += 1
            last = i
    return patches
