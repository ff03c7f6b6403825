# sorts the amounts, so the same amounts of other pigments count as the same dye
from math import gcd


def groupDyes(recipes):
    place = {}
    groups = []
    for index, recipe in enumerate(recipes):
        divisor = gcd(*recipe) or 1
        key = tuple(sorted(x // divisor for x in recipe))
        if key not in place:
            place[key] = len(groups)
            groups.append([])
        groups[place[key]].append(index)
    return groups
