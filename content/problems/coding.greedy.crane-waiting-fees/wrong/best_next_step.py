# always takes the ship that adds the least to the bill now
def leastTotalFee(hours, fees):
    left = list(zip(hours, fees))
    clock = total = 0
    while left:
        ship = min(left, key=lambda s: ((clock + s[0]) * s[1], s[0]))
        left.remove(ship)
        clock += ship[0]
        total += clock * ship[1]
    return total
