# subtracts the times as plain numbers and converts the difference, which is wrong when minutes are borrowed
import re


def openMinutes(text):
    week = ["mo", "tu", "we", "th", "fr", "sa", "su"]
    minutes = [0] * 7
    for rule in text.replace(" ", "").split(";"):
        head = re.match(r"(?:[a-z]{2}(?:-[a-z]{2})?,?)*?(?=\d|off|$)", rule).group()
        total = 0
        for a, b in re.findall(r"(\d{4})-(\d{4})", rule):
            diff = int(b) - int(a)
            if diff <= 0:
                diff += 2400
            total += diff // 100 * 60 + diff % 100
        for part in head.split(","):
            if part:
                first, last = week.index(part[:2]), week.index(part[-2:])
                for k in range((last - first) % 7 + 1):
                    minutes[(first + k) % 7] = total
    return sum(minutes)
