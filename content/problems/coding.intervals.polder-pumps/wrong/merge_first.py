# merges overlapping runs first, so the number of pumps is lost
def longestFall(runs, k):
    merged = []
    for s, e in sorted(runs):
        if merged and s <= merged[-1][1]:
            merged[-1][1] = max(merged[-1][1], e)
            merged[-1][2] += 1
        else:
            merged.append([s, e, 1])
    return max((e - s for s, e, c in merged if c >= k), default=0)
