# charges a new tear for every missing mark, as in the plain edit distance
def leastDamage(first, second, change, tear, each):
    n, m = len(first), len(second)
    row = [(tear + each) * j for j in range(m + 1)]
    for i in range(1, n + 1):
        new = [(tear + each) * i] + [0] * m
        for j in range(1, m + 1):
            new[j] = min(row[j - 1] + (0 if first[i - 1] == second[j - 1] else change), row[j] + tear + each, new[j - 1] + tear + each)
        row = new
    return row[m]
