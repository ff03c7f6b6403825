# builds level by level and waits for the longest task of every level
def finishHour(hours, needs):
    n = len(hours)
    if any(not 0 <= need < n for task in needs for need in task):
        return -1
    done = set()
    total = 0
    while len(done) < n:
        level = [t for t in range(n) if t not in done and all(need in done for need in needs[t])]
        if not level:
            return -1
        total += max(hours[t] for t in level)
        done.update(level)
    return total
