# lets day + reach and day - reach run over like 32-bit numbers
from bisect import bisect_left, bisect_right


def lettersNear(days, day, reach):
    def wrap(x):
        return (x + 2**31) % 2**32 - 2**31

    return max(0, bisect_right(days, wrap(day + reach)) - bisect_left(days, wrap(day - reach)))
