def leastDamage(first, second, change, tear, each):
    none = float('inf')
    m = len(second)
    # Least damage of the two prefixes when the last step was: a pair, a torn mark of first, a torn mark of second.
    pair = [0] + [none] * m
    lost1 = [none] * (m + 1)
    lost2 = [none] + [tear + each * j for j in range(1, m + 1)]
    for i, mark in enumerate(first, 1):
        pair_row = [none] * (m + 1)
        lost1_row = [tear + each * i] + [none] * m
        lost2_row = [none] * (m + 1)
        for j in range(1, m + 1):
            best = pair[j - 1]
            if lost1[j - 1] < best:
                best = lost1[j - 1]
            if lost2[j - 1] < best:
                best = lost2[j - 1]
            pair_row[j] = best if mark == second[j - 1] else best + change
            lost1_row[j] = min(lost1[j], min(pair[j], lost2[j]) + tear) + each
            lost2_row[j] = min(lost2_row[j - 1], min(pair_row[j - 1], lost1_row[j - 1]) + tear) + each
        pair, lost1, lost2 = pair_row, lost1_row, lost2_row
    return min(pair[m], lost1[m], lost2[m])
