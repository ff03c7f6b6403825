# O(n^2): remembers answered orders in a list and searches it from the start for every order
def heaviestPortions(kit, orders):
    weights = [1 << b for b in range(kit.bit_length() - 1, -1, -1) if kit >> b & 1]
    known = []
    out = []
    for order in orders:
        found = None
        for seen, answer in known:
            if seen == order:
                found = answer
                break
        if found is None:
            found = 0
            for w in weights:
                if found + w <= order:
                    found += w
            known.append((order, found))
        out.append(found)
    return out
