# O(n^2) - compares all the heads again for every gust
def strongestGusts(stations, k):
    read = [0] * len(stations)
    result = []
    while len(result) < k:
        best = -1
        for station, gusts in enumerate(stations):
            if read[station] < len(gusts):
                if best < 0 or gusts[read[station]] > stations[best][read[best]]:
                    best = station
        if best < 0:
            break
        result.append([stations[best][read[best]], best])
        read[best] += 1
    return result
