# the last metre of a lamp's range is not counted as lit
def countSpareLamps(length, lamps):
    change = [0] * (length + 2)
    spans = []
    for p, r in lamps:
        a, b = max(1, p - r), min(length, p + r)
        if a > b:
            spans.append((1, 0))
            continue
        spans.append((a, b))
        change[a] += 1
        change[b] -= 1
    once = [0] * (length + 1)
    lit = 0
    for m in range(1, length + 1):
        lit += change[m]
        once[m] = once[m - 1] + (lit == 1)
    return sum(1 for a, b in spans if once[b] == once[a - 1])
