# looks for the single member who makes the most calls and returns the minute of those calls
def busiestMinute(callers):
    n = len(callers)
    calls = [0] * n
    for c in callers:
        if c >= 0:
            calls[c] += 1
    best = None
    for i in range(n):
        minute, at = 1, i
        while callers[at] != -1:
            at = callers[at]
            minute += 1
        if best is None or calls[i] > best[0] or (calls[i] == best[0] and minute < best[1]):
            best = (calls[i], minute)
    return best[1] if best[0] > 0 else 0
