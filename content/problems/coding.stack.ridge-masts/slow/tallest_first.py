# O(n^2) - takes the masts from the tallest to the shortest and looks for the nearest one to the east among those taken before
def receiversPerMast(heights):
    n = len(heights)
    receivers = [0] * n
    taken = []
    for i in sorted(range(n), key=lambda i: (-heights[i], -i)):
        blocker = n - 1
        for j in taken:
            if i < j < blocker:
                blocker = j
        receivers[i] = blocker - i
        taken.append(i)
    return receivers
