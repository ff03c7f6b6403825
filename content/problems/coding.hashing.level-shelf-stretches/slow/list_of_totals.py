# O(n^2) - keeps the totals in a list and counts in it every day
def levelStretches(changes):
    totals = [0]
    stretches = 0
    for change in changes:
        total = totals[-1] + change
        stretches += totals.count(total)
        totals.append(total)
    return stretches
