from collections import deque


def cheapestWalk(distances, prices, finish, daily):
    candidates = deque([(0, 0)])  # place and least total, totals rising from front to back
    for place, price in zip(distances + [finish], prices + [0]):
        while candidates and candidates[0][0] < place - daily:
            candidates.popleft()
        if not candidates:
            return -1
        total = candidates[0][1] + price
        while candidates and candidates[-1][1] >= total:
            candidates.pop()
        candidates.append((place, total))
    return total
