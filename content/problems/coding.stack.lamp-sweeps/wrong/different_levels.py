# counts the different levels, although a level may need several sweeps when darker lamps lie between
def fewestSweeps(levels):
    return len(set(levels) - {0})
