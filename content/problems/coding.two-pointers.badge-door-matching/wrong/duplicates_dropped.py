# treats entries of the same second as one entry
def explainedOpenings(swipes, openings, k):
    swipes = sorted(set(swipes))
    openings = sorted(set(openings))
    i = j = count = 0
    while i < len(swipes) and j < len(openings):
        if openings[j] < swipes[i]:
            j += 1
        elif openings[j] - swipes[i] > k:
            i += 1
        else:
            count += 1
            i += 1
            j += 1
    return count
