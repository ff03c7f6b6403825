# shares a rule only with the code listed just before
def fewestRules(keep, leave):
    blocked = {code[:k] for code in leave for k in range(1, len(code) + 1)}
    rules, last = 0, None
    for code in keep:
        k = 1
        while k <= len(code) and code[:k] in blocked:
            k += 1
        if k > len(code):
            return -1
        if code[:k] != last:
            rules += 1
            last = code[:k]
    return rules
