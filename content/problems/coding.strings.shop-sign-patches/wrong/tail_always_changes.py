# takes every position behind the shorter text for a change, even where the longer text has a space
def countPatches(oldText, newText, bridge):
    patches = 0
    last = None
    for i in range(max(len(oldText), len(newText))):
        if i >= len(oldText) or i >= len(newText) or oldText[i] != newText[i]:
            if last is None or i - last - 1 > bridge:
                patches += 1
            last = i
    return patches
