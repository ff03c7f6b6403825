# pushes level 0 as well when the stack is empty, so a stretch of dark lamps costs a sweep
def fewestSweeps(levels):
    stack = []
    sweeps = 0
    for level in levels:
        while stack and stack[-1] > level:
            stack.pop()
        if not stack or stack[-1] < level:
            stack.append(level)
            sweeps += 1
    return sweeps
