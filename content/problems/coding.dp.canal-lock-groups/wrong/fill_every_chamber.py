# fills every chamber with as many boats as possible
def leastLockMinutes(mooring, berths, cycle):
    total = 0
    for i in range(0, len(mooring), berths):
        total += max(mooring[i:i + berths]) + cycle
    return total
