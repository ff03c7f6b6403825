# levels to the middle height although sinking and lifting have different prices
def longestLevelRow(heights, sink, lift, budget):
    values = sorted(set(heights))
    place = {h: i + 1 for i, h in enumerate(values)}
    m = len(values)
    top = 1
    while top * 2 <= m:
        top *= 2
    count = [0] * (m + 1)     # Fenwick trees over the sorted heights: number and sum of the posts in the window
    total = [0] * (m + 1)
    left = size = in_all = best = 0
    for right, h in enumerate(heights):
        i = place[h]
        while i <= m:
            count[i] += 1
            total[i] += h
            i += i & -i
        size += 1
        in_all += h
        while True:
            # the best height is that of the post with this number, counted from the lowest
            number = (size + 1) // 2
            at = below = below_sum = 0
            step = top
            while step:
                if at + step <= m and below + count[at + step] < number:
                    at += step
                    below += count[at]
                    below_sum += total[at]
                step //= 2
            level = values[at]
            cost = lift * (level * below - below_sum) + sink * (in_all - below_sum - level * (size - below))
            if cost <= budget:
                break
            gone = heights[left]
            left += 1
            size -= 1
            in_all -= gone
            i = place[gone]
            while i <= m:
                count[i] -= 1
                total[i] -= gone
                i += i & -i
        if size > best:
            best = size
    return best
