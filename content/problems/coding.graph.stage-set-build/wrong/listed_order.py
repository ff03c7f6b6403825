# goes through the tasks as listed and takes a need that comes later as done at hour 0
def finishHour(hours, needs):
    n = len(hours)
    ends = [0] * n
    for task in range(n):
        for need in needs[task]:
            if not 0 <= need < n or need == task or task in needs[need]:
                return -1
        ends[task] = hours[task] + max((ends[need] for need in needs[task]), default=0)
    return max(ends, default=0)
