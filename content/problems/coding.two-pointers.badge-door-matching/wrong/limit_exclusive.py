# an opening exactly k seconds after the swipe is not counted
def explainedOpenings(swipes, openings, k):
    i = j = count = 0
    while i < len(swipes) and j < len(openings):
        if openings[j] < swipes[i]:
            j += 1
        elif openings[j] - swipes[i] >= k:
            i += 1
        else:
            count += 1
            i += 1
            j += 1
    return count
