# honours a clash only if its smaller number is listed first
def countSelections(values, clashes, pieces, limit):
    n = len(values)
    bad = {(a, b) for a, b in clashes}

    def count(start, chosen, total):
        if total > limit:
            return 0
        if len(chosen) == pieces:
            return 1
        return sum(count(i + 1, chosen + [i], total + values[i]) for i in range(start, n) if all((c, i) not in bad for c in chosen))
    return count(0, [], 0)
