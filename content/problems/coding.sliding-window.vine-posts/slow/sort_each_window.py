# O(n^2 log n): sorts the window again after every step
def longestLevelRow(heights, sink, lift, budget):
    left = 0
    best = 0
    for right in range(len(heights)):
        while True:
            row = sorted(heights[left:right + 1])
            number = 1 if sink == 0 else -(-sink * len(row) // (sink + lift))
            level = row[number - 1]
            cost = lift * (level * (number - 1) - sum(row[:number - 1])) + sink * (sum(row[number:]) - level * (len(row) - number))
            if cost <= budget:
                break
            left += 1
        best = max(best, right - left + 1)
    return best
