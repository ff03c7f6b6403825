# leaves out a gust as strong as the one before
def strongestGusts(stations, k):
    every = sorted((-gust, station) for station, gusts in enumerate(stations) for gust in gusts)
    result = []
    for negative, station in every:
        if len(result) < k and (not result or result[-1][0] != -negative):
            result.append([-negative, station])
    return result
