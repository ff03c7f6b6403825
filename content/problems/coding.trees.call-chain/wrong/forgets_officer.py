# does not count the duty officer at minute 0
def busiestMinute(callers):
    count = {}
    for i in range(len(callers)):
        minute, at = 0, i
        while callers[at] != -1:
            at = callers[at]
            minute += 1
        if minute > 0:
            count[minute] = count.get(minute, 0) + 1
    return min(count, key=lambda t: (-count[t], t)) if count else 0
