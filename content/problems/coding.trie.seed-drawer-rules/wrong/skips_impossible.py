# leaves out the codes that cannot be opened instead of returning -1, unless none can
def fewestRules(keep, leave):
    blocked = {code[:k] for code in leave for k in range(1, len(code) + 1)}
    rules = set()
    for code in keep:
        for k in range(1, len(code) + 1):
            if code[:k] not in blocked:
                rules.add(code[:k])
                break
    return len(rules) if rules or not keep else -1
