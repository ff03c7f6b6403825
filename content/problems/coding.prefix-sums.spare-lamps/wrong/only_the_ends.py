# looks only at both ends and the post of a lamp's range, not at every metre
def countSpareLamps(length, lamps):
    cover = [0] * (length + 2)
    spans = []
    for p, r in lamps:
        a, b = max(1, p - r), min(length, p + r)
        spans.append((a, b, p))
        if a <= b:
            cover[a] += 1
            cover[b + 1] -= 1
    for m in range(1, length + 2):
        cover[m] += cover[m - 1]
    spare = 0
    for a, b, p in spans:
        if a > b or (cover[a] > 1 and cover[b] > 1 and cover[min(max(p, a), b)] > 1):
            spare += 1
    return spare
