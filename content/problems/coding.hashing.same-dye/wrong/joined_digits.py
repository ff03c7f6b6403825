# joins the reduced amounts without a separator, so 1, 11 and 11, 1 give the same key
from math import gcd


def groupDyes(recipes):
    place = {}
    groups = []
    for index, recipe in enumerate(recipes):
        divisor = gcd(*recipe) or 1
        key = "".join(str(x // divisor) for x in recipe)
        if key not in place:
            place[key] = len(groups)
            groups.append([])
        groups[place[key]].append(index)
    return groups
