# replaces the lowest missing bit of the order by all smaller weights, although a higher bit may be missing too
def heaviestPortions(kit, orders):
    out = []
    for order in orders:
        missing = order & ~kit
        if missing == 0:
            out.append(order)
            continue
        low = missing & -missing
        out.append((order & kit & ~(low - 1)) | (kit & (low - 1)))
    return out
