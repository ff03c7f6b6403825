# lets a task begin when the need that is released last in the queue is done, not the one that ends last
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
    finish = done = 0
    while queue:
        task = queue.popleft()
        done += 1
        end = start[task] + hours[task]
        finish = max(finish, end)
        for other in dependents[task]:
            start[other] = end
            count[other] -= 1
            if count[other] == 0:
                queue.append(other)
    return finish if done == n else -1
