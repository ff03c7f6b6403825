# searches the lower boundary twice, so letters exactly at the far end are not counted
from bisect import bisect_left


def lettersNear(days, day, reach):
    return bisect_left(days, day + reach) - bisect_left(days, day - reach)
