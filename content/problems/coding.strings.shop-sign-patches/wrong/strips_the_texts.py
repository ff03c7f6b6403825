# strips the texts first, so leading spaces vanish and everything moves to the left
def countPatches(oldText, newText, bridge):
    a, b = oldText.strip(), newText.strip()
    width = max(len(a), len(b))
    a, b = a.ljust(width), b.ljust(width)
    patches = 0
    last = None
    for i in range(width):
        if a[i] != b[i]:
            if last is None or i - last - 1 > bridge:
                patches += 1
            last = i
    return patches
