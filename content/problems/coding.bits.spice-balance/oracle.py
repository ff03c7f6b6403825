def heaviestPortions(kit, orders):
    # Grow the set of all reachable totals weight by weight, dropping those above the largest order.
    top = max(orders, default=0)
    sums = {0}
    w = 1
    while w <= kit:
        if kit // w % 2 == 1 and w <= top:
            sums |= {s + w for s in sums if s + w <= top}
        w *= 2
    return [max(s for s in sums if s <= order) for order in orders]
