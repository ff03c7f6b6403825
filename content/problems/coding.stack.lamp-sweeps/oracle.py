# A sweep to level h may cover only lamps whose wish is at least h, so it serves lamps of one unbroken stretch of such lamps.
# Hence each stretch of lamps "at least h" that holds a lamp of exactly h costs one sweep, for every h above zero.
def fewestSweeps(levels):
    total = 0
    for h in set(levels):
        if h == 0:
            continue
        stretch = []
        for level in levels + [0]:
            if level >= h:
                stretch.append(level)
            else:
                if h in stretch:
                    total += 1
                stretch = []
    return total
