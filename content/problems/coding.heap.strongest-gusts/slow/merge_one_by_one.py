# O(n^2) - merges the stations one after another into a list of the best k so far
def strongestGusts(stations, k):
    best = []
    for station, gusts in enumerate(stations):
        merged = []
        i = j = 0
        while len(merged) < k and (i < len(best) or j < len(gusts)):
            if j == len(gusts) or (i < len(best) and best[i][0] >= gusts[j]):
                merged.append(best[i])
                i += 1
            else:
                merged.append([gusts[j], station])
                j += 1
        best = merged
    return best
