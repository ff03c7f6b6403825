# takes the shortest way and only then looks where to stop on it
import heapq


def butterMinutes(villages, roads, iceHouses, maxWarm, stop):
    neighbours = [[] for _ in range(villages)]
    for a, b, minutes in roads:
        neighbours[a].append((b, minutes))
        neighbours[b].append((a, minutes))
    heap, came = [(0, 0, -1)], {}
    time = {}
    while heap:
        t, v, u = heapq.heappop(heap)
        if v in came:
            continue
        came[v], time[v] = u, t
        for w, minutes in neighbours[v]:
            if w not in came:
                heapq.heappush(heap, (t + minutes, w, v))
    if villages - 1 not in came:
        return -1
    way = [villages - 1]
    while way[-1] != 0:
        way.append(came[way[-1]])
    way.reverse()
    points = [0] + [v for v in way[1:-1] if v in iceHouses] + [villages - 1]
    last, stops = 0, 0
    for here, after in zip(points, points[1:]):
        if time[after] - time[here] > maxWarm:
            return -1
        if time[after] - last > maxWarm:
            last = time[here]
            stops += 1
    return time[villages - 1] + stops * stop
