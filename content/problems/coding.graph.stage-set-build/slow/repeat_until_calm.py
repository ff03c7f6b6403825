# O(n^2) - goes over all tasks again and again until no end changes any more
def finishHour(hours, needs):
    n = len(hours)
    if any(not 0 <= need < n for mine in needs for need in mine):
        return -1
    ends = list(hours)
    for _ in range(n + 1):
        changed = False
        for task in range(n):
            for need in needs[task]:
                if ends[need] + hours[task] > ends[task]:
                    ends[task] = ends[need] + hours[task]
                    changed = True
        if not changed:
            return max(ends, default=0)
    return -1
