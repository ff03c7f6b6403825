# walks as far as possible every day
def cheapestWalk(distances, prices, finish, daily):
    here = total = i = 0
    while finish - here > daily:
        last = -1
        while i < len(distances) and distances[i] - here <= daily:
            last = i
            i += 1
        if last < 0:
            return -1
        here = distances[last]
        total += prices[last]
    return total
