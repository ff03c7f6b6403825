# O(n^2) - from every first day adds up day by day
def levelStretches(changes):
    stretches = 0
    for first in range(len(changes)):
        total = 0
        for day in range(first, len(changes)):
            total += changes[day]
            if total == 0:
                stretches += 1
    return stretches
