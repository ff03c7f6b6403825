def butterMinutes(villages, roads, iceHouses, maxWarm, stop):
    """Floyd and Warshall twice: all distances first, then the quickest chain of stops."""
    far = float('inf')
    n = villages
    d = [[0 if i == j else far for j in range(n)] for i in range(n)]
    for a, b, minutes in roads:
        d[a][b] = min(d[a][b], minutes)
        d[b][a] = min(d[b][a], minutes)
    for m in range(n):
        for i in range(n):
            for j in range(n):
                d[i][j] = min(d[i][j], d[i][m] + d[m][j])
    # Points where the butter is cold: the farm (first) and the end of a stop in each ice-house.
    cold = [0] + list(iceHouses)
    k = len(cold)
    t = [[far] * k for _ in range(k)]
    for i in range(k):
        for j in range(k):
            if d[cold[i]][cold[j]] <= maxWarm:
                t[i][j] = d[cold[i]][cold[j]] + stop
        t[i][i] = 0
    for m in range(k):
        for i in range(k):
            for j in range(k):
                t[i][j] = min(t[i][j], t[i][m] + t[m][j])
    best = min(t[0][i] + d[cold[i]][n - 1] if d[cold[i]][n - 1] <= maxWarm else far for i in range(k))
    return -1 if best == far else best
