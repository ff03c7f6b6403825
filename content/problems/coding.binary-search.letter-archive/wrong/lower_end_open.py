# uses the upper boundary on both sides, so letters exactly at the near end are not counted
from bisect import bisect_right


def lettersNear(days, day, reach):
    return bisect_right(days, day + reach) - bisect_right(days, day - reach)
