from itertools import combinations


def countSelections(values, clashes, pieces, limit):
    # Look at every selection of the right size and test it against the rules.
    good = 0
    for chosen in combinations(range(len(values)), pieces):
        s = set(chosen)
        if sum(values[i] for i in chosen) <= limit and not any(a in s and b in s for a, b in clashes):
            good += 1
    return good
