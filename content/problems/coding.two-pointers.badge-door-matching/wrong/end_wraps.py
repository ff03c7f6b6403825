# adds k to the second of the swipe in 32 bits, where the sum can wrap round to a negative number
def explainedOpenings(swipes, openings, k):
    def wrap(x):
        return (x + 2**31) % 2**32 - 2**31

    i = j = count = 0
    while i < len(swipes) and j < len(openings):
        if openings[j] < swipes[i]:
            j += 1
        elif openings[j] > wrap(swipes[i] + k):
            i += 1
        else:
            count += 1
            i += 1
            j += 1
    return count
