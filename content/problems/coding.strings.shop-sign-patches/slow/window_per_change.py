# O(n^2) - looks through the positions before every change for an earlier one
def countPatches(oldText, newText, bridge):
    width = max(len(oldText), len(newText))
    a, b = oldText.ljust(width), newText.ljust(width)
    differs = [a[i] != b[i] for i in range(width)]
    patches = 0
    for i in range(width):
        if differs[i]:
            earlier = 0
            for j in range(max(0, i - bridge - 1), i):
                if differs[j]:
                    earlier += 1
            if earlier == 0:
                patches += 1
    return patches
