# O(n^2): tries every stretch with the help of prefix sums
def countSteadyStretches(readings, least, low, high):
    before = [0]
    for r in readings:
        before.append(before[-1] + r)
    found = 0
    for i in range(len(readings)):
        for j in range(i + least, len(readings) + 1):
            total = before[j] - before[i]
            if low * (j - i) <= total <= high * (j - i):
                found += 1
    return found
