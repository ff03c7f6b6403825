# keeps the running total in 32 bits, where it can wrap round to an earlier value
def levelStretches(changes):
    seen = {0: 1}
    total = stretches = 0
    for change in changes:
        total = (total + change) % 2**32
        stretches += seen.get(total, 0)
        seen[total] = seen.get(total, 0) + 1
    return stretches
