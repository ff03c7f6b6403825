# sorts the pairs in descending order, so of equal gusts the station with the larger number comes first
import heapq


def strongestGusts(stations, k):
    heads = [(-gusts[0], -station) for station, gusts in enumerate(stations) if gusts]
    heapq.heapify(heads)
    read = [1] * len(stations)
    result = []
    while heads and len(result) < k:
        strength, negative = heapq.heappop(heads)
        station = -negative
        result.append([-strength, station])
        if read[station] < len(stations[station]):
            heapq.heappush(heads, (-stations[station][read[station]], -station))
            read[station] += 1
    return result
