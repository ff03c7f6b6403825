from math import gcd


def groupDyes(recipes):
    place = {}
    groups = []
    for index, recipe in enumerate(recipes):
        divisor = 0
        for amount in recipe:
            divisor = gcd(divisor, amount)
        key = tuple(recipe) if divisor == 0 else tuple(amount // divisor for amount in recipe)
        if key not in place:
            place[key] = len(groups)
            groups.append([])
        groups[place[key]].append(index)
    return groups
