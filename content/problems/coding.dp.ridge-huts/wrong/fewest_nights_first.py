# takes the fewest nights, and only among equally many nights the least money
def cheapestWalk(distances, prices, finish, daily):
    stops = [0] + distances + [finish]
    costs = [0] + prices + [0]
    best = [(0, 0)] + [None] * (len(stops) - 1)
    for i in range(1, len(stops)):
        j = i - 1
        while j >= 0 and stops[i] - stops[j] <= daily:
            if best[j] is not None:
                option = (best[j][0] + 1, best[j][1] + costs[i])
                if best[i] is None or option < best[i]:
                    best[i] = option
            j -= 1
    return -1 if best[-1] is None else best[-1][1]
