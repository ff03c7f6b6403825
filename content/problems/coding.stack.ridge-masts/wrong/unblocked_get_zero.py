# masts that nothing blocks keep the zero they were filled with, unless they are the tallest of all
def receiversPerMast(heights):
    n = len(heights)
    receivers = [0] * n
    waiting = []
    for i in range(n):
        while waiting and heights[waiting[-1]] <= heights[i]:
            blocked = waiting.pop()
            receivers[blocked] = i - blocked
        waiting.append(i)
    if waiting:
        receivers[waiting[0]] = n - 1 - waiting[0]
    return receivers
