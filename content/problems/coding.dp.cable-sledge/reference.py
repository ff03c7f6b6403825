def leastClimb(heights):
    rows, cols = len(heights), len(heights[0])
    none = float('inf')
    straight = [0 if heights[r][0] >= 0 else none for r in range(rows)]
    shifted = [none] * rows
    for c in range(1, cols):
        next_straight = [none] * rows
        next_shifted = [none] * rows
        for r in range(rows):
            here = heights[r][c]
            if here < 0:
                continue
            came = min(straight[r], shifted[r])
            if came < none:
                next_straight[r] = came + max(0, here - heights[r][c - 1])
            for q in (r - 1, r + 1):
                if 0 <= q < rows and straight[q] < none:
                    next_shifted[r] = min(next_shifted[r], straight[q] + max(0, here - heights[q][c - 1]))
        straight, shifted = next_straight, next_shifted
    answer = min(min(straight), min(shifted))
    return answer if answer < none else -1
