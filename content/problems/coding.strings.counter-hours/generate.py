WEEK = ["mo", "tu", "we", "th", "fr", "sa", "su"]


def sp(rng):
    return " " * rng.choice([0, 0, 0, 0, 1, 2])


def clock(rng, end):
    if rng.random() < 0.2:
        return "2400" if end else "0000"
    return "%02d%02d" % (rng.choice([0, 5, 8, 9, 10, 12, 17, 22, 23]), rng.choice([0, 1, 15, 30, 45, 59]))


def rule(rng, spans):
    days = []
    for _ in range(rng.choice([1, 1, 1, 2, 3])):
        d = rng.choice(WEEK)
        if rng.random() < 0.5:
            d += sp(rng) + "-" + sp(rng) + rng.choice(WEEK)
        days.append(d)
    text = (sp(rng) + "," + sp(rng)).join(days) + rng.choice([" ", "  ", " ", ""])
    if rng.random() < 0.2:
        return text + "off"
    parts = []
    while len(parts) < spans:
        a, b = clock(rng, False), clock(rng, True)
        if a != b and not (a == "0000" and b == "0000"):
            parts.append(a + sp(rng) + "-" + sp(rng) + b)
    return text + (sp(rng) + "," + sp(rng)).join(parts)


def generate(rng, size):
    rules = [rule(rng, rng.choice([1, 1, 2])) if rng.random() < 0.9 else sp(rng) for _ in range(rng.randint(0, size))]
    return [(sp(rng) + ";" + sp(rng)).join(rules) + rng.choice(["", "", ";", " "])]


def grow(rng, n):
    # about n characters
    rules = []
    while len(rules) * 22 < n:
        rules.append("mo-su 08%02d-12%02d;" % (rng.randint(0, 59), rng.randint(0, 59)) + "   ")
    return ["".join(rules)]
