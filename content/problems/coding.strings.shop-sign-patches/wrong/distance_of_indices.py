# compares the distance of the positions with the bridge instead of the number of positions between
def countPatches(oldText, newText, bridge):
    width = max(len(oldText), len(newText))
    a, b = oldText.ljust(width), newText.ljust(width)
    patches = 0
    last = None
    for i in range(width):
        if a[i] != b[i]:
            if last is None or i - last > max(bridge, 1):
                patches += 1
            last = i
    return patches
