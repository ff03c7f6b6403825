# Tries every set of huts and keeps those with which no day is too long.
from itertools import combinations


def cheapestWalk(distances, prices, finish, daily):
    best = -1
    for count in range(len(distances) + 1):
        for nights in combinations(range(len(distances)), count):
            stops = [0] + [distances[i] for i in nights] + [finish]
            if all(b - a <= daily for a, b in zip(stops, stops[1:])):
                total = sum(prices[i] for i in nights)
                if best < 0 or total < best:
                    best = total
    return best
