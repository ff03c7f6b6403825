def smallestLoad(distances, crates, limit):
    """For C = 0, 1, 2, ... tries every way of putting the single crates into trips."""
    single = [d for d, c in zip(distances, crates) for _ in range(c)]

    def fewest(load):
        best = [float('inf')]

        def put(i, trips):
            if i == len(single):
                best[0] = min(best[0], sum(2 * max(t) for t in trips))
                return
            for t in trips:
                if len(t) < load:
                    t.append(single[i])
                    put(i + 1, trips)
                    t.pop()
            if load > 0:
                trips.append([single[i]])
                put(i + 1, trips)
                trips.pop()

        put(0, [])
        return best[0]

    for load in range(len(single) + 1):
        if fewest(load) <= limit:
            return load
    return -1
