# O(n^2) - asks of every day of every rule whether one of the later rules names that day again
def openMinutes(text):
    week = ["mo", "tu", "we", "th", "fr", "sa", "su"]
    rules = []
    for rule in text.replace(" ", "").split(";"):
        hours = 0
        while hours < len(rule) and not rule[hours].isdigit() and not rule.startswith("off", hours):
            hours += 1
        days = []
        for item in rule[:hours].split(","):
            if item:
                day, last = week.index(item[:2]), week.index(item[-2:])
                while day != last:
                    days.append(day)
                    day = (day + 1) % 7
                days.append(last)
        total = 0
        if hours < len(rule) and rule[hours] != "o":
            for span in rule[hours:].split(","):
                start, end = (int(t[:2]) * 60 + int(t[2:]) for t in span.split("-"))
                total += end - start if end > start else end - start + 1440
        rules.append((set(days), total))
    minutes = 0
    for i, (days, total) in enumerate(rules):
        for day in days:
            later = 0
            for j in range(i + 1, len(rules)):
                if day in rules[j][0]:
                    later += 1
            if later == 0:
                minutes += total
    return minutes
