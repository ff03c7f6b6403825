# clips the range at day 0, although there are letters with negative days
from bisect import bisect_left, bisect_right


def lettersNear(days, day, reach):
    return max(0, bisect_right(days, day + reach) - bisect_left(days, max(0, day - reach)))
