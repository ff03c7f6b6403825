# removes letters of the same day first
from bisect import bisect_left, bisect_right


def lettersNear(days, day, reach):
    days = sorted(set(days))
    return bisect_right(days, day + reach) - bisect_left(days, day - reach)
