# allows a case that is open to be opened again
def firstBadEntry(log):
    stack = []
    for i, e in enumerate(log):
        if e > 0:
            stack.append(e)
        elif not stack or stack.pop() != -e:
            return i
    return len(log) if stack else -1
