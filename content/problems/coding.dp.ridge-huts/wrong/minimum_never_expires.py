# remembers one best total and takes a new one only when the hut of the old one is out of reach
def cheapestWalk(distances, prices, finish, daily):
    stops = [0] + distances + [finish]
    costs = [0] + prices + [0]
    total = [0] * len(stops)
    best = 0
    for i in range(1, len(stops)):
        if stops[i] - stops[best] > daily:
            best = i - 1
            if stops[i] - stops[best] > daily:
                return -1
        total[i] = total[best] + costs[i]
        if total[i] <= total[best]:
            best = i
    return total[-1]
