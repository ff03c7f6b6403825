# a day range such as fr-mo gives no day at all
import re


def openMinutes(text):
    week = ["mo", "tu", "we", "th", "fr", "sa", "su"]
    minutes = [0] * 7
    for rule in text.replace(" ", "").split(";"):
        head = re.match(r"(?:[a-z]{2}(?:-[a-z]{2})?,?)*?(?=\d|off|$)", rule).group()
        total = 0
        for a, b in re.findall(r"(\d{4})-(\d{4})", rule):
            start, end = int(a[:2]) * 60 + int(a[2:]), int(b[:2]) * 60 + int(b[2:])
            total += end - start if end > start else end - start + 1440
        for part in head.split(","):
            if part:
                for d in range(week.index(part[:2]), week.index(part[-2:]) + 1):
                    minutes[d] = total
    return sum(minutes)
