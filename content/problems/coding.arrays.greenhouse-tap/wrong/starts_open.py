# guesses that a first reading in the lower half means an open tap
def longestWatering(moisture, low, high):
    is_open = len(moisture) > 0 and moisture[0] < (low + high) // 2
    run = best = 0
    for m in moisture:
        if m < low:
            is_open = True
        elif m > high:
            is_open = False
        run = run + 1 if is_open else 0
        best = max(best, run)
    return best
