# O(n^2) - walks east from every mast until the signal is blocked
def receiversPerMast(heights):
    receivers = []
    for i in range(len(heights)):
        count = 0
        for j in range(i + 1, len(heights)):
            count += 1
            if heights[j] >= heights[i]:
                break
        receivers.append(count)
    return receivers
