# removes only one level from the stack when a darker lamp comes, instead of all the brighter ones
def fewestSweeps(levels):
    stack = []
    sweeps = 0
    for level in levels:
        if level == 0:
            stack = []
            continue
        if stack and stack[-1] > level:
            stack.pop()
        if not stack or stack[-1] != level:
            stack.append(level)
            sweeps += 1
    return sweeps
