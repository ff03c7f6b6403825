# greedy: from every start takes the cheapest legal next cell, straight on in a tie
def leastClimb(heights):
    rows, cols = len(heights), len(heights[0])
    answer = None
    for start in range(rows):
        if heights[start][0] < 0:
            continue
        r, may, total = start, True, 0
        for c in range(1, cols):
            options = []
            for q in (r, r - 1, r + 1):
                if 0 <= q < rows and heights[q][c] >= 0 and (q == r or may):
                    options.append((max(0, heights[q][c] - heights[r][c - 1]), abs(q - r), q))
            if not options:
                break
            up, d, r = min(options)
            total += up
            may = d == 0
        else:
            if answer is None or total < answer:
                answer = total
    return -1 if answer is None else answer
