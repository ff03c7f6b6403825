# adds up all the unchanged positions of a patch, as if the bridge were a total for the whole patch
def countPatches(oldText, newText, bridge):
    width = max(len(oldText), len(newText))
    a, b = oldText.ljust(width), newText.ljust(width)
    patches = 0
    last = None
    used = 0
    for i in range(width):
        if a[i] != b[i]:
            if last is None or used + i - last - 1 > bridge:
                patches += 1
                used = 0
            else:
                used += i - last - 1
            last = i
    return patches
