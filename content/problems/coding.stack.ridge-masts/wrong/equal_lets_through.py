# a mast of the same height does not block
def receiversPerMast(heights):
    n = len(heights)
    receivers = [0] * n
    waiting = []
    for i in range(n):
        while waiting and heights[waiting[-1]] < heights[i]:
            blocked = waiting.pop()
            receivers[blocked] = i - blocked
        waiting.append(i)
    for i in waiting:
        receivers[i] = n - 1 - i
    return receivers
