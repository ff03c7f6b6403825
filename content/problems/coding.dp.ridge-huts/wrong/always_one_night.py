# always spends at least one night, also when the finish can be reached on the first day
def cheapestWalk(distances, prices, finish, daily):
    best = [float("inf")] * len(distances)
    answer = float("inf")
    for i, place in enumerate(distances):
        if place <= daily:
            best[i] = prices[i]
        for j in range(i):
            if place - distances[j] <= daily:
                best[i] = min(best[i], best[j] + prices[i])
        if finish - place <= daily:
            answer = min(answer, best[i])
    return -1 if answer == float("inf") else answer
