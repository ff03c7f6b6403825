# cuts the sorted list into fixed blocks of setSize, so one stray tube shifts all of them
def chimeSets(deviations, setSize, tolerance):
    d = sorted(deviations)
    return sum(1 for i in range(0, len(d) - setSize + 1, setSize) if d[i + setSize - 1] - d[i] <= tolerance)
