# never removes a closed case from the set, so it cannot be opened a second time later
def firstBadEntry(log):
    stack = []
    seen = set()
    for i, e in enumerate(log):
        if e > 0:
            if e in seen:
                return i
            seen.add(e)
            stack.append(e)
        elif not stack or stack.pop() != -e:
            return i
    return len(log) if stack else -1
