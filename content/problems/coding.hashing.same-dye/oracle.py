# Compares every recipe with the first one of every group by cross multiplication of all pairs of amounts.
def groupDyes(recipes):
    def same(a, b):
        if any(a) != any(b):
            return False
        return all(a[i] * b[j] == a[j] * b[i] for i in range(len(a)) for j in range(len(a)))

    groups = []
    for index, recipe in enumerate(recipes):
        for group in groups:
            if same(recipes[group[0]], recipe):
                group.append(index)
                break
        else:
            groups.append([index])
    return groups
