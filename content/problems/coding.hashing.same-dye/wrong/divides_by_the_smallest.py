# divides by the smallest amount and only if that goes in evenly, so 2:3 and 4:6 stay apart
def groupDyes(recipes):
    place = {}
    groups = []
    for index, recipe in enumerate(recipes):
        smallest = min((x for x in recipe if x > 0), default=1)
        key = tuple(x // smallest for x in recipe) if all(x % smallest == 0 for x in recipe) else tuple(recipe)
        if key not in place:
            place[key] = len(groups)
            groups.append([])
        groups[place[key]].append(index)
    return groups
