# stops at the first weight that does not fit, instead of skipping it
def heaviestPortions(kit, orders):
    weights = [1 << b for b in range(kit.bit_length() - 1, -1, -1) if kit >> b & 1]
    out = []
    for order in orders:
        total = 0
        for w in weights:
            if total + w > order:
                break
            total += w
        out.append(total)
    return out
