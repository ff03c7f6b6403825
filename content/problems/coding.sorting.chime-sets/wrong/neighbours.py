# compares each tube only with its neighbour, not the first with the last of the set
def chimeSets(deviations, setSize, tolerance):
    d = sorted(deviations)
    sets = run = 0
    for i, x in enumerate(d):
        if run and x - d[i - 1] <= tolerance:
            run += 1
        else:
            run = 1
        if run == setSize:
            sets += 1
            run = 0
    return sets
