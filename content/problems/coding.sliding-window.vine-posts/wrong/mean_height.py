# levels to the mean height, rounded, instead of a quantile
def longestLevelRow(heights, sink, lift, budget):
    left = 0
    best = 0
    in_all = 0
    for right in range(len(heights)):
        in_all += heights[right]
        while True:
            size = right - left + 1
            cost = 0
            level = (2 * in_all + size) // (2 * size)
            for k in range(left, right + 1):
                h = heights[k]
                cost += (h - level) * sink if h > level else (level - h) * lift
            if cost <= budget:
                break
            in_all -= heights[left]
            left += 1
        best = max(best, right - left + 1)
    return best
