# of equal gusts it keeps the one that came into the heap first
import heapq


def strongestGusts(stations, k):
    heads = []
    number = 0
    for station, gusts in enumerate(stations):
        if gusts:
            heads.append((-gusts[0], number, station, 0))
            number += 1
    heapq.heapify(heads)
    result = []
    while heads and len(result) < k:
        strength, _, station, place = heapq.heappop(heads)
        result.append([-strength, station])
        if place + 1 < len(stations[station]):
            heapq.heappush(heads, (-stations[station][place + 1], number, station, place + 1))
            number += 1
    return result
