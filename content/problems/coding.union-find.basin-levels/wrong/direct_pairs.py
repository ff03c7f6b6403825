# compares a note only with earlier notes about the same two basins and with chains of two
def firstContradiction(basins, notes):
    known = {}
    for position, (a, b, d) in enumerate(notes):
        if (a == b and d != 0) or known.get((a, b), d) != d:
            return position
        for c in range(basins):
            if (a, c) in known and (c, b) in known and known[a, c] + known[c, b] != d:
                return position
        known[a, b] = d
        known[b, a] = -d
    return -1
