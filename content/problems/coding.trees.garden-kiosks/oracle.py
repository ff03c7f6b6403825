def kioskDistanceSum(n, paths, kiosks):
    """All distances by Floyd and Warshall, then all pairs of kiosks."""
    far = float('inf')
    d = [[0 if i == j else far for j in range(n)] for i in range(n)]
    for a, b, metres in paths:
        d[a][b] = d[b][a] = metres
    for m in range(n):
        for i in range(n):
            for j in range(n):
                d[i][j] = min(d[i][j], d[i][m] + d[m][j])
    return sum(d[kiosks[i]][kiosks[j]] for i in range(len(kiosks)) for j in range(i))
