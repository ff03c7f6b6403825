# looks up the blocker by height, so masts of equal height overwrite each other
def receiversPerMast(heights):
    n = len(heights)
    blocker = {}
    waiting = []
    for i, h in enumerate(heights):
        while waiting and waiting[-1] <= h:
            blocker[waiting.pop()] = i
        waiting.append(h)
    for h in waiting:
        blocker[h] = n - 1
    return [blocker[h] - i for i, h in enumerate(heights)]
