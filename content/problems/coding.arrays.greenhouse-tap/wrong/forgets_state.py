# treats every reading up to the upper mark as open once the tap was opened for the first time
def longestWatering(moisture, low, high):
    opened_once = False
    run = best = 0
    for m in moisture:
        if m < low:
            opened_once = True
        if opened_once and m <= high:
            run += 1
            best = max(best, run)
        else:
            run = 0
    return best
