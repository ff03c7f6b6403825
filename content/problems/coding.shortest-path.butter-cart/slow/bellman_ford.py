# O(n^2), times the number of ice-houses, as there are about as many roads as villages: a search by repeated sweeps over all roads from the farm and from each ice-house, then the same over the stops
def butterMinutes(villages, roads, iceHouses, maxWarm, stop):
    far = float('inf')

    def distances(start):
        d = [far] * villages
        d[start] = 0
        changed = True
        while changed:
            changed = False
            for a, b, minutes in roads:
                if d[a] + minutes < d[b]:
                    d[b] = d[a] + minutes
                    changed = True
                if d[b] + minutes < d[a]:
                    d[a] = d[b] + minutes
                    changed = True
        return d

    cold = [0] + list(iceHouses)
    tables = [distances(v) for v in cold]
    when = [far] * len(cold)
    when[0] = 0
    for _ in cold:
        for i in range(len(cold)):
            for j in range(len(cold)):
                way = tables[i][cold[j]]
                if way <= maxWarm:
                    when[j] = min(when[j], when[i] + way + stop)
    best = min(when[i] + tables[i][villages - 1] if tables[i][villages - 1] <= maxWarm else far for i in range(len(cold)))
    return -1 if best == far else best
