# O(n^2): keeps all levels in a sorted list and adds up the middle each time
from bisect import insort


def trimmedSums(levels, k):
    kept = []
    result = []
    for level in levels:
        insort(kept, level)
        result.append(sum(kept[k:len(kept) - k]) if len(kept) > 2 * k else 0)
    return result
