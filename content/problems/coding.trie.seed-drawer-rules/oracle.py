from itertools import combinations


def fewestRules(keep, leave):
    # Collect every legal rule, then try sets of rules, smaller sets first.
    wanted = set(keep)
    legal = sorted({code[:k] for code in wanted for k in range(1, len(code) + 1)
                    if not any(other.startswith(code[:k]) for other in leave)})
    # Two rules that open the same drawers are equally good: one of them is enough to try.
    opens = sorted({frozenset(c for c in wanted if c.startswith(rule)) for rule in legal}, key=sorted)
    for size in range(len(wanted) + 1):
        for chosen in combinations(opens, size):
            if set().union(*chosen) == wanted:
                return size
    return -1
