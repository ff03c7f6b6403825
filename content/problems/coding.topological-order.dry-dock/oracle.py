def fewestTransfers(inDock, rules):
    """Breadth-first search over the set of finished jobs and the side; knows nothing of long stays."""
    n = len(inDock)
    full = (1 << n) - 1
    needed = [0] * n
    for a, b in rules:
        needed[b] |= 1 << a
    reached = {(0, False), (0, True)}
    transfers = 0
    ring = set(reached)
    while ring:
        work = list(ring)
        while work:                      # doing a job costs no transfer
            done, side = work.pop()
            if done == full:
                return transfers
            for job in range(n):
                state = (done | 1 << job, side)
                if inDock[job] == side and needed[job] & ~done == 0 and state not in reached:
                    reached.add(state)
                    ring.add(state)
                    work.append(state)
        ring = {(done, not side) for done, side in ring} - reached
        reached |= ring
        transfers += 1
    return -1
