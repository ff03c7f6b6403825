# leaves out only the single lowest and highest level, k times the same one
def trimmedSums(levels, k):
    total = 0
    lo = hi = None
    result = []
    for count, level in enumerate(levels, 1):
        total += level
        lo = level if lo is None else min(lo, level)
        hi = level if hi is None else max(hi, level)
        result.append(total - k * lo - k * hi if count > 2 * k else 0)
    return result
