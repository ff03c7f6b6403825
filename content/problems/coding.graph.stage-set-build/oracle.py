# Lets the clock run hour by hour (from event to event) and begins every task as soon as everything it needs is done.
def finishHour(hours, needs):
    n = len(hours)
    if any(need not in range(n) for task in needs for need in task):
        return -1
    ends = {}
    now = 0
    while True:
        done = {task for task, end in ends.items() if end <= now}
        for task in range(n):
            if task not in ends and all(need in done for need in needs[task]):
                ends[task] = now + hours[task]
        later = [end for end in ends.values() if end > now]
        if not later:
            return now if len(ends) == n else -1
        now = min(later)
