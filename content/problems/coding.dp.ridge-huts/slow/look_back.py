# O(n^2) - for every hut looks back at all the stops within a day's walk
def cheapestWalk(distances, prices, finish, daily):
    stops = [0] + distances + [finish]
    costs = [0] + prices + [0]
    far = float("inf")
    best = [0] + [far] * (len(stops) - 1)
    for i in range(1, len(stops)):
        j = i - 1
        least = far
        while j >= 0 and stops[i] - stops[j] <= daily:
            if best[j] < least:
                least = best[j]
            j -= 1
        best[i] = least + costs[i]
    return -1 if best[-1] == far else best[-1]
