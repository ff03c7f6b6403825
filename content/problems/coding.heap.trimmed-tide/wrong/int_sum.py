# the sums are kept in 32 bits and wrap around
def trimmedSums(levels, k):
    result = []
    for end in range(1, len(levels) + 1):
        s = sorted(levels[:end])
        total = sum(s[k:end - k]) if end > 2 * k else 0
        result.append((total + 2**31) % 2**32 - 2**31)
    return result
