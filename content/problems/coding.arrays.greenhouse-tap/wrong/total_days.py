# counts all the open days instead of the longest unbroken run
def longestWatering(moisture, low, high):
    is_open = False
    total = 0
    for m in moisture:
        if m < low:
            is_open = True
        elif m > high:
            is_open = False
        if is_open:
            total += 1
    return total
