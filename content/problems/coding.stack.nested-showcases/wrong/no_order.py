# keeps the open cases in a set, so they may be closed in any order
def firstBadEntry(log):
    now_open = set()
    for i, e in enumerate(log):
        if e > 0:
            if e in now_open:
                return i
            now_open.add(e)
        elif -e not in now_open:
            return i
        else:
            now_open.remove(-e)
    return len(log) if now_open else -1
