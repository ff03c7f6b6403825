# merges the first lines of all files, then the second lines, and so on
def strongestGusts(stations, k):
    result = []
    row = 0
    while len(result) < k and any(row < len(gusts) for gusts in stations):
        lines = sorted((-gusts[row], station) for station, gusts in enumerate(stations) if row < len(gusts))
        result += [[-gust, station] for gust, station in lines]
        row += 1
    return sorted(result[:k], key=lambda entry: (-entry[0], entry[1]))
