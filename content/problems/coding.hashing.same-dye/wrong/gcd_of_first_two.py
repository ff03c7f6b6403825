# uses the common divisor of the first two amounts only
from math import gcd


def groupDyes(recipes):
    place = {}
    groups = []
    for index, recipe in enumerate(recipes):
        divisor = gcd(*recipe[:2]) or 1
        key = tuple(x // divisor for x in recipe)
        if key not in place:
            place[key] = len(groups)
            groups.append([])
        groups[place[key]].append(index)
    return groups
