def chimeSets(deviations, setSize, tolerance):
    d = sorted(deviations)
    sets = i = 0
    while i + setSize <= len(d):
        if d[i + setSize - 1] - d[i] <= tolerance:
            sets += 1
            i += setSize
        else:
            i += 1
    return sets
