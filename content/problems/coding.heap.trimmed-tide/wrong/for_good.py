# a level that was left out once never comes back
def trimmedSums(levels, k):
    kept = []
    outLow, outHigh = [], []
    result = []
    for level in levels:
        kept.append(level)
        kept.sort()
        if len(kept) + len(outLow) + len(outHigh) > 2 * k:
            while len(outLow) < k:
                outLow.append(kept.pop(0))
            while len(outHigh) < k:
                outHigh.append(kept.pop())
            if k and level < max(outLow) and level in kept:
                kept.remove(level)
                outLow.remove(max(outLow))
                outLow.append(level)
            elif k and level > min(outHigh) and level in kept:
                kept.remove(level)
                outHigh.remove(min(outHigh))
                outHigh.append(level)
            result.append(sum(kept))
        else:
            result.append(0)
    return result
