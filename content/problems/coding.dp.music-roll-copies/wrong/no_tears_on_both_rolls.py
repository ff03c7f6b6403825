# does not allow a tear of one roll right beside a tear of the other roll
def leastDamage(first, second, change, tear, each):
    inf = float('inf')
    n, m = len(first), len(second)
    P = [[inf] * (m + 1) for _ in range(n + 1)]
    A = [[inf] * (m + 1) for _ in range(n + 1)]
    B = [[inf] * (m + 1) for _ in range(n + 1)]
    P[0][0] = 0
    for i in range(n + 1):
        for j in range(m + 1):
            if i and j:
                P[i][j] = min(P[i - 1][j - 1], A[i - 1][j - 1], B[i - 1][j - 1]) + (0 if first[i - 1] == second[j - 1] else change)
            if i:
                A[i][j] = min(A[i - 1][j], P[i - 1][j] + tear) + each
            if j:
                B[i][j] = min(B[i][j - 1], P[i][j - 1] + tear) + each
    best = min(P[n][m], A[n][m], B[n][m])
    if best == inf:
        return (tear if n else 0) + (tear if m else 0) + each * (n + m)
    return best
