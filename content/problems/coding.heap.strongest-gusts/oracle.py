# Puts all gusts into one list, sorts it and takes the first k.
def strongestGusts(stations, k):
    every = [[gust, station] for station, gusts in enumerate(stations) for gust in gusts]
    every.sort(key=lambda entry: (-entry[0], entry[1]))
    return every[:k]
