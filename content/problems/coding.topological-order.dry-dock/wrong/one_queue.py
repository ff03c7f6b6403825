# counts the changes of side in one arbitrary valid order
def fewestTransfers(inDock, rules):
    n = len(inDock)
    followers = [[] for _ in range(n)]
    waits = [0] * n
    for a, b in rules:
        followers[a].append(b)
        waits[b] += 1
    order = [j for j in range(n) if waits[j] == 0]
    for job in order:
        for other in followers[job]:
            waits[other] -= 1
            if waits[other] == 0:
                order.append(other)
    if len(order) < n:
        return -1
    return sum(inDock[a] != inDock[b] for a, b in zip(order, order[1:]))
