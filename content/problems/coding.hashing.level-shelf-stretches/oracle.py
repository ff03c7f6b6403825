# Adds up every stretch from scratch.
def levelStretches(changes):
    n = len(changes)
    return sum(1 for first in range(n) for end in range(first + 1, n + 1) if sum(changes[first:end]) == 0)
