# counts the lamps that are brighter than their left neighbour, and misses a lower level that begins on the way down
def fewestSweeps(levels):
    sweeps = 0
    before = 0
    for level in levels:
        if level > before:
            sweeps += 1
        before = level
    return sweeps
