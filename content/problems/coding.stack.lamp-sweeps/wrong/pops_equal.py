# also removes an equal level from the stack and counts it again, except for direct neighbours
def fewestSweeps(levels):
    stack = []
    sweeps = 0
    before = None
    for level in levels:
        if level == before:
            continue
        before = level
        while stack and stack[-1] >= level:
            stack.pop()
        if level > 0:
            stack.append(level)
            sweeps += 1
    return sweeps
