# counts the shorter masts anywhere to the east, plus the blocker if there is one
def receiversPerMast(heights):
    receivers = []
    for i, h in enumerate(heights):
        rest = heights[i + 1:]
        receivers.append(sum(x < h for x in rest) + (1 if any(x >= h for x in rest) else 0))
    return receivers
