# uses one empty rule for everything when there is nothing to leave shut
def fewestRules(keep, leave):
    blocked = {code[:k] for code in leave for k in range(len(code) + 1)}
    rules = set()
    for code in keep:
        for k in range(len(code) + 1):
            if code[:k] not in blocked:
                rules.add(code[:k])
                break
        else:
            return -1
    return len(rules)
