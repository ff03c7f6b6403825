# opens and shuts already when the reading equals a mark
def longestWatering(moisture, low, high):
    is_open = False
    run = best = 0
    for m in moisture:
        if m <= low:
            is_open = True
        elif m >= high:
            is_open = False
        run = run + 1 if is_open else 0
        best = max(best, run)
    return best
