import heapq


def strongestGusts(stations, k):
    heads = [(-gusts[0], station) for station, gusts in enumerate(stations) if gusts]
    heapq.heapify(heads)
    read = [1] * len(stations)
    result = []
    while heads and len(result) < k:
        strength, station = heads[0]
        result.append([-strength, station])
        gusts = stations[station]
        if read[station] < len(gusts):
            heapq.heapreplace(heads, (-gusts[read[station]], station))
            read[station] += 1
        else:
            heapq.heappop(heads)
    return result
