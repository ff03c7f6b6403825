# goes through the list once and takes for granted that the caller's minute is already known
def busiestMinute(callers):
    minute = [0] * len(callers)
    count = [0] * (len(callers) + 1)
    for i, c in enumerate(callers):
        minute[i] = minute[c] + 1 if c >= 0 else 0
        count[minute[i]] += 1
    return count.index(max(count))
