# moves on in both logs when a swipe is too old, and so throws the opening away with it
def explainedOpenings(swipes, openings, k):
    i = j = count = 0
    while i < len(swipes) and j < len(openings):
        wait = openings[j] - swipes[i]
        if wait < 0:
            j += 1
            continue
        if wait <= k:
            count += 1
        i += 1
        j += 1
    return count
