# stops at every ice-house it comes through
import heapq


def butterMinutes(villages, roads, iceHouses, maxWarm, stop):
    neighbours = [[] for _ in range(villages)]
    for a, b, minutes in roads:
        neighbours[a].append((b, minutes))
        neighbours[b].append((a, minutes))
    ice = [False] * villages
    for v in iceHouses:
        ice[v] = True
    coolest = [float('inf')] * villages   # lowest warmth among the entries taken at a village
    heap = [(0, 0, 0)]                    # total time, minutes since cold, village
    while heap:
        time, warm, village = heapq.heappop(heap)
        if warm >= coolest[village]:
            continue                      # an entry no later and no warmer was here before
        coolest[village] = warm
        if village == villages - 1:
            return time
        if ice[village] and warm > 0:
            heapq.heappush(heap, (time + stop, 0, village))
            continue
        for other, minutes in neighbours[village]:
            warmer = warm + minutes
            if warmer <= maxWarm and warmer < coolest[other]:
                heapq.heappush(heap, (time + minutes, warmer, other))
    return -1
