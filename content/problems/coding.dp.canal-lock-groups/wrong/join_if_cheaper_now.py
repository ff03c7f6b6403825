# greedy: a boat joins the open chamber whenever that costs less than a new one at this moment
def leastLockMinutes(mooring, berths, cycle):
    total, slowest, size = 0, 0, 0
    for m in mooring:
        extra = max(0, m - slowest)
        if size and size < berths and extra <= m + cycle:
            total += extra
            slowest, size = max(slowest, m), size + 1
        else:
            total += m + cycle
            slowest, size = m, 1
    return total
