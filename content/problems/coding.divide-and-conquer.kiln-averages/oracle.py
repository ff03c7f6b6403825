from fractions import Fraction


def countSteadyStretches(readings, least, low, high):
    found = 0
    for i in range(len(readings)):
        for j in range(i + 1, len(readings) + 1):
            if j - i >= least and low <= Fraction(sum(readings[i:j]), j - i) <= high:
                found += 1
    return found
