# stops extending a stretch as soon as its average leaves the range, although it may come back
def countSteadyStretches(readings, least, low, high):
    found = 0
    for i in range(len(readings)):
        total = 0
        for j in range(i, len(readings)):
            total += readings[j]
            length = j - i + 1
            if length < least:
                continue
            if total < low * length or total > high * length:
                break
            found += 1
    return found
