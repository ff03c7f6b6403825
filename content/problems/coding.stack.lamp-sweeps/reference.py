def fewestSweeps(levels):
    stack = []  # levels of the sweeps that can still go on, rising from bottom to top
    sweeps = 0
    for level in levels:
        while stack and stack[-1] > level:
            stack.pop()
        if level > 0 and (not stack or stack[-1] < level):
            stack.append(level)
            sweeps += 1
    return sweeps
