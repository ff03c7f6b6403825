# reports where the innermost open case was opened instead of the length of the log
def firstBadEntry(log):
    stack = []
    for i, e in enumerate(log):
        if e > 0:
            if any(c == e for c, _ in stack):
                return i
            stack.append((e, i))
        elif not stack or stack[-1][0] != -e:
            return i
        else:
            stack.pop()
    return stack[-1][1] if stack else -1
