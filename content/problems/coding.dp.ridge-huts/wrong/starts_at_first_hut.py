# forgets that the first hut, too, must be within a day of the start
def cheapestWalk(distances, prices, finish, daily):
    if finish <= daily:
        return 0
    stops = distances + [finish]
    costs = prices + [0]
    best = [float("inf")] * len(stops)
    for i in range(len(stops)):
        if i == 0 or stops[i] <= daily:
            best[i] = costs[i]
        for j in range(i):
            if stops[i] - stops[j] <= daily:
                best[i] = min(best[i], best[j] + costs[i])
    return -1 if best[-1] == float("inf") else best[-1]
