# sleeps at the cheapest hut within reach every day, the furthest one of equals
def cheapestWalk(distances, prices, finish, daily):
    here = total = 0
    while finish - here > daily:
        reach = [(price, -place) for place, price in zip(distances, prices) if here < place <= here + daily]
        if not reach:
            return -1
        price, negative = min(reach)
        here = -negative
        total += price
    return total
