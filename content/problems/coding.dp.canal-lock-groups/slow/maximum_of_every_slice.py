# O(n^3): takes the maximum of every slice anew
def leastLockMinutes(mooring, berths, cycle):
    n = len(mooring)
    best = [0] * (n + 1)
    for end in range(1, n + 1):
        best[end] = min(best[first] + max(mooring[first:end]) + cycle for first in range(max(0, end - berths), end))
    return best[n]
