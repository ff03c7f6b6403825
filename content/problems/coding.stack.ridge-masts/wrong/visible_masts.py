# counts only masts taller than all those before them, as if a short mast in the shadow did not receive
def receiversPerMast(heights):
    receivers = []
    for i, h in enumerate(heights):
        count = highest = 0
        for x in heights[i + 1:]:
            if x > highest:
                count += 1
                highest = x
            if x >= h:
                break
        receivers.append(count)
    return receivers
