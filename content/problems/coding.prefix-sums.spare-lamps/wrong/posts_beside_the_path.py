# ignores the light of lamps whose post stands before the beginning or behind the end of the path
def countSpareLamps(length, lamps):
    change = [0] * (length + 2)
    spans = []
    for p, r in lamps:
        if p < 1 or p > length:
            spans.append((1, 0))
            continue
        a, b = max(1, p - r), min(length, p + r)
        spans.append((a, b))
        change[a] += 1
        change[b + 1] -= 1
    once = [0]
    lit = 0
    for m in range(1, length + 1):
        lit += change[m]
        once.append(once[-1] + (lit == 1))
    return sum(1 for a, b in spans if a > b or once[b] == once[a - 1])
