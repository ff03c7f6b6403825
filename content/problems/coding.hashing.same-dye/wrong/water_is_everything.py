# cross-multiplies with the first recipe of each group, so a recipe of zeros fits every group
def groupDyes(recipes):
    groups = []
    for index, recipe in enumerate(recipes):
        for group in groups:
            other = recipes[group[0]]
            if all(recipe[i] * other[0] == other[i] * recipe[0] for i in range(len(recipe))):
                group.append(index)
                break
        else:
            groups.append([index])
    return groups
