# O(n^3): tries every length of the last tear in every cell
def leastDamage(first, second, change, tear, each):
    n, m = len(first), len(second)
    best = [[0] * (m + 1) for _ in range(n + 1)]
    for i in range(n + 1):
        for j in range(m + 1):
            if i == 0 and j == 0:
                continue
            v = float('inf')
            if i and j:
                v = best[i - 1][j - 1] + (0 if first[i - 1] == second[j - 1] else change)
            for k in range(1, i + 1):
                w = best[i - k][j] + tear + each * k
                if w < v:
                    v = w
            for k in range(1, j + 1):
                w = best[i][j - k] + tear + each * k
                if w < v:
                    v = w
            best[i][j] = v
    return best[n][m]
