# looks at the lowest 31 weights only, as a 32-bit loop does
def heaviestPortions(kit, orders):
    out = []
    for order in orders:
        total = 0
        for b in range(30, -1, -1):
            w = 1 << b
            if kit & w and total + w <= order:
                total += w
        out.append(total)
    return out
