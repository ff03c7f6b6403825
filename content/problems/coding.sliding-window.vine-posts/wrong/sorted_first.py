# sorts the posts, so the row need not be posts that stand next to each other
def longestLevelRow(heights, sink, lift, budget):
    posts = sorted(heights)
    before = [0]
    for h in posts:
        before.append(before[-1] + h)
    left = 0
    best = 0
    for right in range(len(posts)):
        while True:
            size = right - left + 1
            number = 1 if sink == 0 else -(-sink * size // (sink + lift))
            mid = left + number - 1
            level = posts[mid]
            cost = (level * (mid - left) - before[mid] + before[left]) * lift
            cost += (before[right + 1] - before[mid] - level * (right + 1 - mid)) * sink
            if cost <= budget:
                break
            left += 1
        best = max(best, right - left + 1)
    return best
