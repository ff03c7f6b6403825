# the slice s[k:-k] is empty when k is zero
def trimmedSums(levels, k):
    result = []
    for end in range(1, len(levels) + 1):
        s = sorted(levels[:end])
        result.append(sum(s[k:-k]) if end > 2 * k else 0)
    return result
