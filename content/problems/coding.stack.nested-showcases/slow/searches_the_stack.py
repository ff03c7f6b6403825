# O(n^2) - searches the whole stack at every opening
def firstBadEntry(log):
    stack = []
    for i, entry in enumerate(log):
        if entry > 0:
            for case in stack:
                if case == entry:
                    return i
            stack.append(entry)
        else:
            if not stack or stack[-1] != -entry:
                return i
            stack.pop()
    return len(log) if stack else -1
