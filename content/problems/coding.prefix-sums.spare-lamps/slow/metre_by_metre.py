# O(n^2) for as many lamps as metres - adds up the light metre by metre for every lamp, then looks at every metre of each lamp again
def countSpareLamps(length, lamps):
    cover = [0] * (length + 1)
    for position, reach in lamps:
        for metre in range(max(1, position - reach), min(length, position + reach) + 1):
            cover[metre] += 1
    spare = 0
    for position, reach in lamps:
        needed = False
        for metre in range(max(1, position - reach), min(length, position + reach) + 1):
            if cover[metre] == 1:
                needed = True
                break
        if not needed:
            spare += 1
    return spare
