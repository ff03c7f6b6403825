# looks for the longest part that k runs have in common, but different pumps may take turns
def longestFall(runs, k):
    best = 0
    for a, _ in runs:
        ends = sorted((e for s, e in runs if s <= a < e), reverse=True)
        if len(ends) >= k:
            best = max(best, ends[k - 1] - a)
    return best
