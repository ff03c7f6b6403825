# pairs as many equal marks as possible (longest common subsequence) and pays for the rest
def leastDamage(first, second, change, tear, each):
    n, m = len(first), len(second)
    L = [[0] * (m + 1) for _ in range(n + 1)]
    for i in range(n - 1, -1, -1):
        for j in range(m - 1, -1, -1):
            L[i][j] = L[i + 1][j + 1] + 1 if first[i] == second[j] else max(L[i + 1][j], L[i][j + 1])
    i = j = total = 0

    def between(a, b):
        k = min(a, b)
        gap = abs(a - b)
        return min(k * change + (tear + each * gap if gap else 0), (tear + each * a if a else 0) + (tear + each * b if b else 0))

    a = b = 0
    while i < n and j < m:
        if first[i] == second[j]:
            total += between(a, b)
            a = b = 0
            i, j = i + 1, j + 1
        elif L[i + 1][j] >= L[i][j + 1]:
            i, a = i + 1, a + 1
        else:
            j, b = j + 1, b + 1
    return total + between(a + n - i, b + m - j)
