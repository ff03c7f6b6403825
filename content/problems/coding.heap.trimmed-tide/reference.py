import heapq


def trimmedSums(levels, k):
    lowest = []    # the k lowest, negated: its top is the highest of them
    highest = []   # the k highest: its top is the lowest of them
    total = low = high = 0
    result = []
    for count, level in enumerate(levels, 1):
        total += level
        heapq.heappush(lowest, -level)
        low += level
        if len(lowest) > k:
            low += heapq.heappop(lowest)
        heapq.heappush(highest, level)
        high += level
        if len(highest) > k:
            high -= heapq.heappop(highest)
        result.append(total - low - high if count > 2 * k else 0)
    return result
