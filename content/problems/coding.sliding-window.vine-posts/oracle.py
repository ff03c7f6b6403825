def longestLevelRow(heights, sink, lift, budget):
    best = 0
    for i in range(len(heights)):
        for j in range(i + 1, len(heights) + 1):
            row = heights[i:j]
            for level in range(min(row), max(row) + 1):
                cost = sum((h - level) * sink if h > level else (level - h) * lift for h in row)
                if cost <= budget:
                    best = max(best, j - i)
                    break
    return best
