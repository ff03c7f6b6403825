# O(n^2) - looks through all the open tasks for one whose needs are done, again after every task
def finishHour(hours, needs):
    n = len(hours)
    if any(not 0 <= need < n for mine in needs for need in mine):
        return -1
    ends = [-1] * n
    left = list(range(n))
    while left:
        for task in left:
            if all(ends[need] >= 0 for need in needs[task]):
                ends[task] = hours[task] + max((ends[need] for need in needs[task]), default=0)
                left.remove(task)
                break
        else:
            return -1
    return max(ends, default=0)
