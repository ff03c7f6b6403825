from itertools import combinations


def chimeSets(deviations, setSize, tolerance):
    """Tries every way of taking sets out of the tubes that are left."""
    n = len(deviations)
    memo = {}

    def best(left):
        if left not in memo:
            top = 0
            for group in combinations(sorted(left), setSize):
                values = [deviations[i] for i in group]
                if max(values) - min(values) <= tolerance:
                    top = max(top, 1 + best(left - frozenset(group)))
            memo[left] = top
        return memo[left]

    return best(frozenset(range(n)))
