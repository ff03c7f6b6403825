# removes every spare lamp it finds before judging the next, instead of judging each lamp on its own
def countSpareLamps(length, lamps):
    cover = [0] * (length + 1)
    spans = [(max(1, p - r), min(length, p + r)) for p, r in lamps]
    for a, b in spans:
        for m in range(a, b + 1):
            cover[m] += 1
    spare = 0
    for a, b in spans:
        if all(cover[m] > 1 for m in range(a, b + 1)):
            spare += 1
            for m in range(a, b + 1):
                cover[m] -= 1
    return spare
