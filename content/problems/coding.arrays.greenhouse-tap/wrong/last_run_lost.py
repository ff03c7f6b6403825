# compares a run with the best only when the tap is shut, so a run that lasts to the end is lost
def longestWatering(moisture, low, high):
    is_open = False
    run = best = 0
    for m in moisture:
        if m < low:
            is_open = True
        elif m > high:
            is_open = False
            best = max(best, run)
            run = 0
        if is_open:
            run += 1
    return best
