# uses the whole code as a rule even if it is the beginning of a code that must stay shut
def fewestRules(keep, leave):
    blocked = {code[:k] for code in leave for k in range(1, len(code) + 1)}
    rules = set()
    for code in keep:
        if code in leave:
            return -1
        k = 1
        while k < len(code) and code[:k] in blocked:
            k += 1
        rules.add(code[:k])
    return len(rules)
