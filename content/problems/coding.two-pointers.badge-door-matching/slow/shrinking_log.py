# O(n^2) - copies what is left of the logs after every decision
def explainedOpenings(swipes, openings, k):
    count = 0
    while swipes and openings:
        wait = openings[0] - swipes[0]
        if wait < 0:
            openings = openings[1:]
        elif wait > k:
            swipes = swipes[1:]
        else:
            count += 1
            swipes = swipes[1:]
            openings = openings[1:]
    return count
