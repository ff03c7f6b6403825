# only counts how many cases are open and does not look at their numbers when closing
def firstBadEntry(log):
    depth = 0
    for i, e in enumerate(log):
        depth += 1 if e > 0 else -1
        if depth < 0:
            return i
    return len(log) if depth > 0 else -1
