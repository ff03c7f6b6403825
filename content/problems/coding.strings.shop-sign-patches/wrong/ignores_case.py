# compares without regard to upper and lower case
def countPatches(oldText, newText, bridge):
    width = max(len(oldText), len(newText))
    a, b = oldText.ljust(width).lower(), newText.ljust(width).lower()
    patches = 0
    last = None
    for i in range(width):
        if a[i] != b[i]:
            if last is None or i - last - 1 > bridge:
                patches += 1
            last = i
    return patches
