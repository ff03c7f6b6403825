# gives up as well when a shut code is the beginning of a wanted one, although a longer rule is fine then
def fewestRules(keep, leave):
    blocked = {code[:k] for code in leave for k in range(1, len(code) + 1)}
    shut = set(leave)
    rules = set()
    for code in keep:
        if code in blocked or any(code[:k] in shut for k in range(1, len(code))):
            return -1
        k = 1
        while code[:k] in blocked:
            k += 1
        rules.add(code[:k])
    return len(rules)
