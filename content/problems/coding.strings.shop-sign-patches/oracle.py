# Tries every last patch (dynamic programming over the end of the sign) instead of trusting the greedy choice.
def countPatches(oldText, newText, bridge):
    width = max(len(oldText), len(newText))
    changes = [oldText.ljust(width)[i] != newText.ljust(width)[i] for i in range(width)]

    def allowed(first, end):
        longest = run = 0
        for c in changes[first:end]:
            run = 0 if c else run + 1
            longest = max(longest, run)
        return longest <= bridge

    best = [0] + [None] * width
    for end in range(1, width + 1):
        options = [] if changes[end - 1] else [best[end - 1]]
        options += [best[first] + 1 for first in range(end) if best[first] is not None and allowed(first, end)]
        best[end] = min(x for x in options if x is not None)
    return best[width]
