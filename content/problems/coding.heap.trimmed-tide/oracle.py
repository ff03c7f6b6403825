def trimmedSums(levels, k):
    """For every prefix, strikes out the lowest and the highest k times."""
    result = []
    for end in range(1, len(levels) + 1):
        left = list(levels[:end])
        for _ in range(k):
            if left:
                left.remove(min(left))
            if left:
                left.remove(max(left))
        result.append(sum(left))
    return result
