# takes the same number of gusts from every station
def strongestGusts(stations, k):
    if not stations:
        return []
    share = -(-k // len(stations)) + 1
    every = [(-gust, station) for station, gusts in enumerate(stations) for gust in gusts[:share]]
    return [[-gust, station] for gust, station in sorted(every)[:k]]
