# uses floating-point shares of the total as the key, which are rounded
def groupDyes(recipes):
    place = {}
    groups = []
    for index, recipe in enumerate(recipes):
        total = sum(recipe) or 1
        key = tuple(round(amount / total, 9) for amount in recipe)
        if key not in place:
            place[key] = len(groups)
            groups.append([])
        groups[place[key]].append(index)
    return groups
