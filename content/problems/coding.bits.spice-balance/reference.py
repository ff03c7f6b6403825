def heaviestPortions(kit, orders):
    weights = [1 << b for b in range(kit.bit_length() - 1, -1, -1) if kit >> b & 1]
    result = []
    for order in orders:
        total = 0
        for w in weights:
            if total + w <= order:
                total += w
        result.append(total)
    return result
