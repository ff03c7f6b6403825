# throws the whole window away when it does not fit, instead of only its smallest tube
def chimeSets(deviations, setSize, tolerance):
    d = sorted(deviations)
    sets = 0
    group = []
    for x in d:
        if group and x - group[0] > tolerance:
            group = []
        group.append(x)
        if len(group) == setSize:
            sets += 1
            group = []
    return sets
