def firstContradiction(basins, notes):
    """Adds the notes one by one; looks for an impossible round trip with Floyd and Warshall each time."""
    far = float('inf')
    for end in range(1, len(notes) + 1):
        most = [[0 if i == j else far for j in range(basins)] for i in range(basins)]
        for a, b, d in notes[:end]:
            most[a][b] = min(most[a][b], d)
            most[b][a] = min(most[b][a], -d)
        for m in range(basins):
            for i in range(basins):
                for j in range(basins):
                    most[i][j] = min(most[i][j], most[i][m] + most[m][j])
        if any(most[i][i] < 0 for i in range(basins)):
            return end - 1
    return -1
