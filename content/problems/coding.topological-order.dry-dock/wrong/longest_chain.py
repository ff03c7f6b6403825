# counts the changes of side on the worst chain of rules, but chains may begin on different sides
def fewestTransfers(inDock, rules):
    n = len(inDock)
    followers = [[] for _ in range(n)]
    waits = [0] * n
    for a, b in rules:
        followers[a].append(b)
        waits[b] += 1
    order = [j for j in range(n) if waits[j] == 0]
    changes = [0] * n
    for job in order:
        for other in followers[job]:
            changes[other] = max(changes[other], changes[job] + (inDock[job] != inDock[other]))
            waits[other] -= 1
            if waits[other] == 0:
                order.append(other)
    if len(order) < n:
        return -1
    return max(changes, default=0)
