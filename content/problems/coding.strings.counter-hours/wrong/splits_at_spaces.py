# splits a rule at its first space, so spaces in other places (or none) break the reading
def openMinutes(text):
    week = ["mo", "tu", "we", "th", "fr", "sa", "su"]
    minutes = [0] * 7
    for rule in text.split(";"):
        rule = rule.strip()
        if not rule:
            continue
        head, hours = rule.split(" ", 1)
        total = 0
        if hours.strip() != "off":
            for span in hours.split(","):
                a, b = span.strip().split("-")
                start, end = int(a[:2]) * 60 + int(a[2:]), int(b[:2]) * 60 + int(b[2:])
                total += end - start if end > start else end - start + 1440
        for part in head.split(","):
            first, last = week.index(part[:2]), week.index(part[-2:])
            for k in range((last - first) % 7 + 1):
                minutes[(first + k) % 7] = total
    return sum(minutes)
