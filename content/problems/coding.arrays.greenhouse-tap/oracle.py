# For every stretch of days: is the tap open on each of them? A day's tap follows from the last reading outside the band, found by looking back.
def longestWatering(moisture, low, high):
    def tap_open(day):
        for reading in reversed(moisture[:day + 1]):
            if reading < low:
                return True
            if reading > high:
                return False
        return False

    n = len(moisture)
    best = 0
    for first in range(n):
        for last in range(first, n):
            if all(tap_open(day) for day in range(first, last + 1)):
                best = max(best, last - first + 1)
    return best
