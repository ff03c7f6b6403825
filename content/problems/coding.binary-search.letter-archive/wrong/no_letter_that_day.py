# answers 0 if there is no letter of exactly the day in question
from bisect import bisect_left, bisect_right


def lettersNear(days, day, reach):
    i = bisect_left(days, day)
    if i == len(days) or days[i] != day:
        return 0
    return bisect_right(days, day + reach) - bisect_left(days, day - reach)
