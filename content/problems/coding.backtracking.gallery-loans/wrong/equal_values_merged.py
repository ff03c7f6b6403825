# skips a piece when the piece before it has the same value, as if equal values were the same piece
def countSelections(values, clashes, pieces, limit):
    n = len(values)
    order = sorted(range(n), key=lambda i: values[i])
    bad = {(a, b) for a, b in clashes} | {(b, a) for a, b in clashes}

    def count(start, chosen, total):
        if total > limit:
            return 0
        if len(chosen) == pieces:
            return 1
        found = 0
        for k in range(start, n):
            if k > start and values[order[k]] == values[order[k - 1]]:
                continue
            if all((order[k], c) not in bad for c in chosen):
                found += count(k + 1, chosen + [order[k]], total + values[order[k]])
        return found
    return count(0, [], 0)
