# the difference is kept in 32 bits and wraps around
def chimeSets(deviations, setSize, tolerance):
    d = sorted(deviations)
    sets = i = 0
    while i + setSize <= len(d):
        diff = (d[i + setSize - 1] - d[i] + 2**31) % 2**32 - 2**31
        if diff <= tolerance:
            sets += 1
            i += setSize
        else:
            i += 1
    return sets
