def finishHour(hours, needs):
    n = len(hours)
    dependents = [[] for _ in range(n)]
    open_needs = [0] * n
    for task in range(n):
        for need in needs[task]:
            if not 0 <= need < n:
                return -1
            dependents[need].append(task)
            open_needs[task] += 1
    start = [0] * n
    ready = [task for task in range(n) if open_needs[task] == 0]
    finish = 0
    for task in ready:
        end = start[task] + hours[task]
        finish = max(finish, end)
        for other in dependents[task]:
            if start[other] < end:
                start[other] = end
            open_needs[other] -= 1
            if open_needs[other] == 0:
                ready.append(other)
    return finish if len(ready) == n else -1
