# gives each opening the latest unused swipe that fits, although a later opening may need just that one
def explainedOpenings(swipes, openings, k):
    waiting = []
    i = count = 0
    for opening in openings:
        while i < len(swipes) and swipes[i] <= opening:
            waiting.append(swipes[i])
            i += 1
        if waiting and opening - waiting[-1] <= k:
            waiting.pop()
            count += 1
    return count
