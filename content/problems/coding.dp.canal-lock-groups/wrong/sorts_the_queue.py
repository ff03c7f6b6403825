# sorts the boats first, although nobody may overtake
def leastLockMinutes(mooring, berths, cycle):
    boats = sorted(mooring, reverse=True)
    return sum(boats[i] + cycle for i in range(0, len(boats), berths))
