# sorts the shut codes, but looks only at the one just before the wanted code, not at the one just after it
from bisect import bisect_left


def fewestRules(keep, leave):
    shut = sorted(leave)
    rules = set()
    for code in keep:
        at = bisect_left(shut, code)
        if at < len(shut) and shut[at].startswith(code):
            return -1
        k = 0
        if at > 0:
            before = shut[at - 1]
            while k < len(before) and k < len(code) and before[k] == code[k]:
                k += 1
        rules.add(code[:k + 1])
    return len(rules)
