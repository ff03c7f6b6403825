# adds up the differences of rising neighbours, which is the answer if every sweep could add only one step
def fewestSweeps(levels):
    total = 0
    before = 0
    for level in levels:
        total += max(0, level - before)
        before = level
    return total
