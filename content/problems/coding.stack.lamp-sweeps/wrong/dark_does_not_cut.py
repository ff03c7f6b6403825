# passes over dark lamps, so a sweep goes on behind them
def fewestSweeps(levels):
    stack = []
    sweeps = 0
    for level in levels:
        if level == 0:
            continue
        while stack and stack[-1] > level:
            stack.pop()
        if not stack or stack[-1] < level:
            stack.append(level)
            sweeps += 1
    return sweeps
