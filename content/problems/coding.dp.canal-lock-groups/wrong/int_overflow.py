# keeps the table in 32 bits
def leastLockMinutes(mooring, berths, cycle):
    def int32(x):
        return (x + 2 ** 31) % 2 ** 32 - 2 ** 31
    n = len(mooring)
    best = [0] + [2 ** 31 - 1] * n
    for end in range(1, n + 1):
        slowest = 0
        for first in range(end - 1, max(-1, end - berths - 1), -1):
            slowest = max(slowest, mooring[first])
            best[end] = min(best[end], int32(best[first] + slowest + cycle))
    return best[n]
