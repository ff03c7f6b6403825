# a span that runs past midnight is cut off at midnight
import re


def openMinutes(text):
    week = ["mo", "tu", "we", "th", "fr", "sa", "su"]
    minutes = [0] * 7
    for rule in text.replace(" ", "").split(";"):
        head = re.match(r"(?:[a-z]{2}(?:-[a-z]{2})?,?)*?(?=\d|off|$)", rule).group()
        total = 0
        for a, b in re.findall(r"(\d{4})-(\d{4})", rule):
            start, end = int(a[:2]) * 60 + int(a[2:]), int(b[:2]) * 60 + int(b[2:])
            total += end - start if end > start else 1440 - start
        for part in head.split(","):
            if part:
                first, last = week.index(part[:2]), week.index(part[-2:])
                for k in range((last - first) % 7 + 1):
                    minutes[(first + k) % 7] = total
    return sum(minutes)
