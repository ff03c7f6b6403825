# looks only at stretches of at least two days, so a day with zero is missed
def levelStretches(changes):
    stretches = 0
    for first in range(len(changes)):
        total = changes[first]
        for day in range(first + 1, len(changes)):
            total += changes[day]
            if total == 0:
                stretches += 1
    return stretches
