def leastDamage(first, second, change, tear, each):
    # Straight from the definition: choose the next pair, pay for the marks skipped on both rolls. O(n^4).
    n, m = len(first), len(second)

    def run(length):
        return tear + each * length if length else 0

    known = {}

    def rest(i, j):
        if (i, j) not in known:
            best = run(n - i) + run(m - j)
            for p in range(i, n):
                for q in range(j, m):
                    cost = 0 if first[p] == second[q] else change
                    best = min(best, run(p - i) + run(q - j) + cost + rest(p + 1, q + 1))
            known[i, j] = best
        return known[i, j]

    return rest(0, 0)
