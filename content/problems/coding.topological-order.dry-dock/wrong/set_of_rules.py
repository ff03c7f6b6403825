# keeps each follower once but counts repeated rules several times
from collections import deque


def fewestTransfers(inDock, rules):
    n = len(inDock)
    if n == 0:
        return 0
    followers = [[] for _ in range(n)]
    before = [0] * n
    for a, b in rules:
        if b not in followers[a]:
            followers[a].append(b)
        before[b] += 1

    def transfers(side):
        """Starts on the given side (0 afloat, 1 dock) and stays everywhere as long as possible."""
        waits = before[:]
        ready = (deque(), deque())
        for job in range(n):
            if waits[job] == 0:
                ready[inDock[job]].append(job)
        done = moves = 0
        while True:
            while ready[side]:
                job = ready[side].popleft()
                done += 1
                for other in followers[job]:
                    waits[other] -= 1
                    if waits[other] == 0:
                        ready[inDock[other]].append(other)
            if not ready[1 - side]:
                return moves if done == n else -1
            side = 1 - side
            moves += 1

    return min(transfers(0), transfers(1))
