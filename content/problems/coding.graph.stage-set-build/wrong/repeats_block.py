# counts a need that is listed twice two times, but takes it off only once
from collections import deque


def finishHour(hours, needs):
    n = len(hours)
    dependents = [set() for _ in range(n)]
    for task in range(n):
        for need in needs[task]:
            if not 0 <= need < n:
                return -1
            dependents[need].add(task)
    count = [len(mine) for mine in needs]
    start = [0] * n
    queue = deque(t for t in range(n) if count[t] == 0)
    finish = done = 0
    while queue:
        task = queue.popleft()
        done += 1
        end = start[task] + hours[task]
        finish = max(finish, end)
        for other in dependents[task]:
            start[other] = max(start[other], end)
            count[other] -= 1
            if count[other] == 0:
                queue.append(other)
    return finish if done == n else -1
