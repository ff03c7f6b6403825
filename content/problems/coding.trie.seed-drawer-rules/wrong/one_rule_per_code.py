# makes a rule for every different code and never shares one
def fewestRules(keep, leave):
    rules = 0
    for code in set(keep):
        if any(other.startswith(code) for other in leave):
            return -1
        rules += 1
    return rules
