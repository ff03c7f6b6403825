# O(n^2) - looks back from every day for the last reading outside the band
def longestWatering(moisture, low, high):
    best = run = 0
    for day in range(len(moisture)):
        is_open = False
        i = day
        while i >= 0:
            if moisture[i] < low:
                is_open = True
                break
            if moisture[i] > high:
                break
            i -= 1
        run = run + 1 if is_open else 0
        best = max(best, run)
    return best
