# O(n^2 log n): sorts the whole prefix after every level
def trimmedSums(levels, k):
    result = []
    for end in range(1, len(levels) + 1):
        s = sorted(levels[:end])
        result.append(sum(s[k:end - k]) if end > 2 * k else 0)
    return result
