# O(n^2): finds the smallest tubes by selection sort instead of a fast sort
def chimeSets(deviations, setSize, tolerance):
    left = list(deviations)
    d = []
    while left:
        m = min(left)
        left.remove(m)
        d.append(m)
    sets = i = 0
    while i + setSize <= len(d):
        if d[i + setSize - 1] - d[i] <= tolerance:
            sets += 1
            i += setSize
        else:
            i += 1
    return sets
