# O(n^2): keeps the window in a sorted list and adds up all its posts after every step
from bisect import bisect_left, insort


def longestLevelRow(heights, sink, lift, budget):
    row = []
    left = 0
    best = 0
    for h in heights:
        insort(row, h)
        while True:
            number = 1 if sink == 0 else -(-sink * len(row) // (sink + lift))
            level = row[number - 1]
            cost = 0
            for x in row:
                cost += (x - level) * sink if x > level else (level - x) * lift
            if cost <= budget:
                break
            del row[bisect_left(row, heights[left])]
            left += 1
        best = max(best, len(row))
    return best
