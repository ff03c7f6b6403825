# O(n^2) for as many rules as jobs: in every stay looks through all jobs and rules again until nothing more can be done
def fewestTransfers(inDock, rules):
    n = len(inDock)
    if n == 0:
        return 0

    def transfers(side):
        done = [False] * n
        left = n
        moves = idle = 0
        while True:
            worked = True
            any_job = False
            while worked:
                worked = False
                blocked = [False] * n
                for a, b in rules:
                    if not done[a]:
                        blocked[b] = True
                for job in range(n):
                    if not done[job] and inDock[job] == side and not blocked[job]:
                        done[job] = True
                        left -= 1
                        worked = any_job = True
            if left == 0:
                return moves
            idle = 0 if any_job else idle + 1
            if idle == 2:
                return -1
            side = not side
            moves += 1

    return min(transfers(False), transfers(True))
