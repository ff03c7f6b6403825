# fills the chambers from both ends of the queue and keeps the better plan
def leastLockMinutes(mooring, berths, cycle):
    def fill(boats):
        return sum(max(boats[i:i + berths]) + cycle for i in range(0, len(boats), berths))
    return min(fill(mooring), fill(mooring[::-1]))
