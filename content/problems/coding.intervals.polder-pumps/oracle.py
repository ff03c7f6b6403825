def longestFall(runs, k):
    """Tries every pair of times in the log and checks all the pieces between them."""
    times = sorted({t for run in runs for t in run})
    best = 0
    for i in range(len(times)):
        for j in range(i + 1, len(times)):
            if all(sum(s <= times[p] and times[p + 1] <= e for s, e in runs) >= k for p in range(i, j)):
                best = max(best, times[j] - times[i])
    return best
