def openMinutes(text):
    names = ["mo", "tu", "we", "th", "fr", "sa", "su"]
    clean = text.replace(" ", "")
    minutes = [0] * 7
    pos = 0
    while pos < len(clean):
        if clean[pos] == ";":
            pos += 1
            continue
        days = set()
        while True:  # day or day-day, separated by commas
            first = last = names.index(clean[pos:pos + 2])
            pos += 2
            if clean[pos] == "-":
                last = names.index(clean[pos + 1:pos + 3])
                pos += 3
            for step in range((last - first) % 7 + 1):
                days.add((first + step) % 7)
            if clean[pos] != ",":
                break
            pos += 1
        total = 0
        if clean.startswith("off", pos):
            pos += 3
        else:
            while True:  # HHMM-HHMM, separated by commas
                start = int(clean[pos:pos + 2]) * 60 + int(clean[pos + 2:pos + 4])
                end = int(clean[pos + 5:pos + 7]) * 60 + int(clean[pos + 7:pos + 9])
                pos += 9
                total += end - start if end > start else end - start + 1440
                if pos >= len(clean) or clean[pos] != ",":
                    break
                pos += 1
        for day in days:
            minutes[day] = total
    return sum(minutes)
