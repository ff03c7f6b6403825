# O(n^2): tests every beginning of every wanted code against all codes that must stay shut
def fewestRules(keep, leave):
    rules = set()
    for code in keep:
        for k in range(1, len(code) + 1):
            rule = code[:k]
            if not any(other.startswith(rule) for other in leave):
                rules.add(rule)
                break
        else:
            return -1
    return len(rules)
