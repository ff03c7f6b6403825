# forgets the price of a tear that begins at the very start of a roll
def leastDamage(first, second, change, tear, each):
    inf = float('inf')
    n, m = len(first), len(second)
    P = [[inf] * (m + 1) for _ in range(n + 1)]
    A = [[inf] * (m + 1) for _ in range(n + 1)]
    B = [[inf] * (m + 1) for _ in range(n + 1)]
    P[0][0] = 0
    for i in range(1, n + 1):
        A[i][0] = each * i
    for j in range(1, m + 1):
        B[0][j] = each * j
    for i in range(1, n + 1):
        for j in range(1, m + 1):
            P[i][j] = min(P[i - 1][j - 1], A[i - 1][j - 1], B[i - 1][j - 1]) + (0 if first[i - 1] == second[j - 1] else change)
            A[i][j] = min(A[i - 1][j], P[i - 1][j] + tear, B[i - 1][j] + tear) + each
            B[i][j] = min(B[i][j - 1], P[i][j - 1] + tear, A[i][j - 1] + tear) + each
    return min(P[n][m], A[n][m], B[n][m])
