# checks a clash only with the piece chosen just before
def countSelections(values, clashes, pieces, limit):
    n = len(values)
    bad = {(a, b) for a, b in clashes} | {(b, a) for a, b in clashes}

    def count(start, last, need, total):
        if total > limit:
            return 0
        if need == 0:
            return 1
        return sum(count(i + 1, i, need - 1, total + values[i]) for i in range(start, n) if (last, i) not in bad)
    return count(0, -1, pieces, 0)
