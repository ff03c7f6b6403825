def longestWatering(moisture, low, high):
    is_open = False
    run = best = 0
    for reading in moisture:
        if reading < low:
            is_open = True
        elif reading > high:
            is_open = False
        run = run + 1 if is_open else 0
        best = max(best, run)
    return best
