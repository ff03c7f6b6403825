# adds the values up in 32 bits, so a large total becomes negative and seems to be below the limit
def countSelections(values, clashes, pieces, limit):
    n = len(values)
    bad = {(a, b) for a, b in clashes} | {(b, a) for a, b in clashes}

    def count(start, chosen, total):
        if total > limit:
            return 0
        if len(chosen) == pieces:
            return 1
        found = 0
        for i in range(start, n - (pieces - len(chosen)) + 1):
            if all((c, i) not in bad for c in chosen):
                found += count(i + 1, chosen + [i], (total + values[i] + 2 ** 31) % 2 ** 32 - 2 ** 31)
        return found
    return count(0, [], 0)
