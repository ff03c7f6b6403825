# sorts the numbers as text, as a default sort in JavaScript does
def chimeSets(deviations, setSize, tolerance):
    d = sorted(deviations, key=str)
    sets = i = 0
    while i + setSize <= len(d):
        if abs(d[i + setSize - 1] - d[i]) <= tolerance:
            sets += 1
            i += setSize
        else:
            i += 1
    return sets
