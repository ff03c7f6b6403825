def countPatches(oldText, newText, bridge):
    width = max(len(oldText), len(newText))
    before, after = oldText.ljust(width), newText.ljust(width)
    patches = 0
    last_change = None
    for i in range(width):
        if before[i] == after[i]:
            continue
        if last_change is None or i - last_change - 1 > bridge:
            patches += 1
        last_change = i
    return patches
