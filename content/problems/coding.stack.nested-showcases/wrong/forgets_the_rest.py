# does not notice cases that are still open at the end
def firstBadEntry(log):
    stack = []
    for i, e in enumerate(log):
        if e > 0:
            if e in stack:
                return i
            stack.append(e)
        elif not stack or stack.pop() != -e:
            return i
    return -1
