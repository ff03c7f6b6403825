# throws away lamps that do not touch the path, so they are never counted as spare
def countSpareLamps(length, lamps):
    spans = [(max(1, p - r), min(length, p + r)) for p, r in lamps]
    spans = [(a, b) for a, b in spans if a <= b]
    change = [0] * (length + 2)
    for a, b in spans:
        change[a] += 1
        change[b + 1] -= 1
    once = [0]
    lit = 0
    for m in range(1, length + 1):
        lit += change[m]
        once.append(once[-1] + (lit == 1))
    return sum(once[b] == once[a - 1] for a, b in spans)
