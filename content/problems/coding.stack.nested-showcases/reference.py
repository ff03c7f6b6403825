def firstBadEntry(log):
    open_cases = []
    is_open = set()
    for index, entry in enumerate(log):
        if entry > 0:
            if entry in is_open:
                return index
            open_cases.append(entry)
            is_open.add(entry)
        else:
            if not open_cases or open_cases[-1] != -entry:
                return index
            is_open.remove(open_cases.pop())
    return len(log) if open_cases else -1
