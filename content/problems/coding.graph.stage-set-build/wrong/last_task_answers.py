# returns the end of the task that left the queue last
def finishHour(hours, needs):
    n = len(hours)
    dependents = [[] for _ in range(n)]
    count = [0] * n
    for task in range(n):
        for need in needs[task]:
            if not 0 <= need < n:
                return -1
            dependents[need].append(task)
            count[task] += 1
    start = [0] * n
    ready = [t for t in range(n) if count[t] == 0]
    end = 0
    for task in ready:
        end = start[task] + hours[task]
        for other in dependents[task]:
            start[other] = max(start[other], end)
            count[other] -= 1
            if count[other] == 0:
                ready.append(other)
    return end if len(ready) == n else -1
