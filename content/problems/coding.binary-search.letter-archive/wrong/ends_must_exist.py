# searches both ends of the range as values that occur, and steps forward over one equal letter only
from bisect import bisect_left


def lettersNear(days, day, reach):
    last = bisect_left(days, day + reach)
    if last < len(days) and days[last] == day + reach:
        last += 1
    return last - bisect_left(days, day - reach)
