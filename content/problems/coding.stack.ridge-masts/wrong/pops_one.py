# a new mast settles only the latest waiting mast, not all that it blocks
def receiversPerMast(heights):
    n = len(heights)
    receivers = [n - 1 - i for i in range(n)]
    waiting = []
    for i in range(n):
        if waiting and heights[waiting[-1]] <= heights[i]:
            blocked = waiting.pop()
            receivers[blocked] = i - blocked
        waiting.append(i)
    return receivers
