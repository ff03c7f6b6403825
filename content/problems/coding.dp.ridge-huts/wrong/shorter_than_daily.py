# a day of exactly the daily distance counts as too long
def cheapestWalk(distances, prices, finish, daily):
    stops = [0] + distances + [finish]
    costs = [0] + prices + [0]
    best = [0] + [float("inf")] * (len(stops) - 1)
    for i in range(1, len(stops)):
        j = i - 1
        while j >= 0 and stops[i] - stops[j] < daily:
            best[i] = min(best[i], best[j] + costs[i])
            j -= 1
    return -1 if best[-1] == float("inf") else best[-1]
