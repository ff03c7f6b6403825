# leaves out the k lowest and highest values with all their duplicates
def trimmedSums(levels, k):
    result = []
    for end in range(1, len(levels) + 1):
        part = levels[:end]
        values = sorted(set(part))
        out = set(values[:k]) | (set(values[-k:]) if k else set())
        result.append(sum(x for x in part if x not in out) if end > 2 * k else 0)
    return result
