# O(n^2) - compares every recipe with one member of every group found so far
def groupDyes(recipes):
    groups = []
    for index, recipe in enumerate(recipes):
        lead = next((i for i, x in enumerate(recipe) if x > 0), -1)
        for group, other, other_lead in groups:
            if lead != other_lead:
                continue
            if lead < 0 or all(recipe[i] * other[lead] == other[i] * recipe[lead] for i in range(len(recipe))):
                group.append(index)
                break
        else:
            groups.append(([index], recipe, lead))
    return [group for group, _, _ in groups]
