# O(n^2): climbs from every member up to the duty officer
def busiestMinute(callers):
    count = [0] * len(callers)
    for member in range(len(callers)):
        minute = 0
        while callers[member] != -1:
            member = callers[member]
            minute += 1
        count[minute] += 1
    return count.index(max(count))
