# leaves out pigments with amount zero, so 1, 0, 2 and 1, 2, 0 look the same
from math import gcd


def groupDyes(recipes):
    place = {}
    groups = []
    for index, recipe in enumerate(recipes):
        divisor = gcd(*recipe) or 1
        key = tuple(x // divisor for x in recipe if x > 0)
        if key not in place:
            place[key] = len(groups)
            groups.append([])
        groups[place[key]].append(index)
    return groups
