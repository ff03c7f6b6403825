# counts every opening that has some swipe in reach, so one swipe can explain several openings
from bisect import bisect_left, bisect_right


def explainedOpenings(swipes, openings, k):
    count = 0
    for opening in openings:
        if bisect_left(swipes, opening - k) < bisect_right(swipes, opening):
            count += 1
    return count
