# leaves the loop at the first piece that is too dear, but the pieces are not sorted
def countSelections(values, clashes, pieces, limit):
    n = len(values)
    bad = {(a, b) for a, b in clashes} | {(b, a) for a, b in clashes}

    def count(start, chosen, total):
        if len(chosen) == pieces:
            return 1
        found = 0
        for i in range(start, n):
            if total + values[i] > limit:
                break
            if all((i, c) not in bad for c in chosen):
                found += count(i + 1, chosen + [i], total + values[i])
        return found
    return count(0, [], 0)
