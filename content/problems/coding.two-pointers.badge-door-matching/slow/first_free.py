# O(n^2) - for every opening looks for the first free swipe that fits, from the start of the log
def explainedOpenings(swipes, openings, k):
    used = [False] * len(swipes)
    count = 0
    for opening in openings:
        for i in range(len(swipes)):
            if swipes[i] > opening:
                break
            if not used[i] and opening - swipes[i] <= k:
                used[i] = True
                count += 1
                break
    return count
