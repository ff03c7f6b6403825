def explainedOpenings(swipes, openings, k):
    i = j = explained = 0
    while i < len(swipes) and j < len(openings):
        wait = openings[j] - swipes[i]
        if wait < 0:
            j += 1
        elif wait > k:
            i += 1
        else:
            explained += 1
            i += 1
            j += 1
    return explained
