# O(2^n), times n for every check: goes through all subsets as bit masks and checks each of them completely
def countSelections(values, clashes, pieces, limit):
    n = len(values)
    enemies = [0] * n
    for a, b in clashes:
        enemies[a] |= 1 << b
        enemies[b] |= 1 << a
    good = 0
    for mask in range(1 << n):
        if bin(mask).count('1') != pieces:
            continue
        total = 0
        fine = True
        for i in range(n):
            if mask >> i & 1:
                total += values[i]
                if mask & enemies[i]:
                    fine = False
        if fine and total <= limit:
            good += 1
    return good
