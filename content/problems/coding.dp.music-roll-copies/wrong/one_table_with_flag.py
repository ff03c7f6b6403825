# keeps one best value per cell and remembers how it was reached, so a dearer but open tear is forgotten
def leastDamage(first, second, change, tear, each):
    n, m = len(first), len(second)
    t = [[None] * (m + 1) for _ in range(n + 1)]
    t[0][0] = (0, 'p')
    for i in range(n + 1):
        for j in range(m + 1):
            options = []
            if i and j:
                options.append((t[i - 1][j - 1][0] + (0 if first[i - 1] == second[j - 1] else change), 'p'))
            if i:
                v, k = t[i - 1][j]
                options.append((v + each + (0 if k == 'a' else tear), 'a'))
            if j:
                v, k = t[i][j - 1]
                options.append((v + each + (0 if k == 'b' else tear), 'b'))
            if options:
                t[i][j] = min(options)
    return t[n][m][0]
