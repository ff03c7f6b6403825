# cuts the average down to a whole number before it is compared
def countSteadyStretches(readings, least, low, high):
    before = [0]
    for r in readings:
        before.append(before[-1] + r)
    found = 0
    for i in range(len(readings)):
        for j in range(i + least, len(readings) + 1):
            if low <= (before[j] - before[i]) // (j - i) <= high:
                found += 1
    return found
