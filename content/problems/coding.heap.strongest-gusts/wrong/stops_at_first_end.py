# ends as soon as one file is exhausted
import heapq


def strongestGusts(stations, k):
    heads = [(-gusts[0], station) for station, gusts in enumerate(stations) if gusts]
    heapq.heapify(heads)
    read = [1] * len(stations)
    result = []
    while heads and len(result) < k:
        strength, station = heapq.heappop(heads)
        result.append([-strength, station])
        if read[station] == len(stations[station]):
            break
        heapq.heappush(heads, (-stations[station][read[station]], station))
        read[station] += 1
    if len(result) < k:
        for strength, station in sorted(heads)[:k - len(result)]:
            result.append([-strength, station])
    return result
