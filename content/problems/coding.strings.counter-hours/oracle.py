# Regular expressions for the text, and every span is walked minute by minute on the clock.
import re


def openMinutes(text):
    week = "mo tu we th fr sa su".split()

    def walk(start, end):
        hour, minute = int(start[:2]) % 24, int(start[2:])
        goal = (int(end[:2]) % 24, int(end[2:]))
        count = 0
        while True:
            minute += 1
            if minute == 60:
                hour, minute = (hour + 1) % 24, 0
            count += 1
            if (hour, minute) == goal:
                return count

    final = {}
    for rule in text.split(";"):
        for part in re.findall(r"[a-z]{2}(?:-[a-z]{2})?(?=[-,0-9;]|off|[a-z]{2}|$)", re.sub(r"\s", "", rule).replace("off", "")):
            days = part.split("-")
            day = days[0]
            while True:
                final[day] = rule
                if day == days[-1]:
                    break
                day = week[(week.index(day) + 1) % 7]
    return sum(walk(a, b) for rule in final.values() for a, b in re.findall(r"(\d{4})\s*-\s*(\d{4})", rule))
