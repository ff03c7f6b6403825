# measures from the first to the last closed kilometre, gaps included
import heapq


def worstDay(closures):
    best, best_day = 0, -1
    left, right = [], []
    for day, a, b, last in sorted((c[2], c[0], c[1], c[3]) for c in closures):
        heapq.heappush(left, (a, last))
        heapq.heappush(right, (-b, last))
        while left[0][1] < day:
            heapq.heappop(left)
        while right[0][1] < day:
            heapq.heappop(right)
        length = -right[0][0] - left[0][0]
        if length > best:
            best, best_day = length, day
    return [best, best_day]
