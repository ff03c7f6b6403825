# the table of totals starts empty, so stretches from the first day are lost
def levelStretches(changes):
    seen = {}
    total = stretches = 0
    for change in changes:
        total += change
        stretches += seen.get(total, 0)
        seen[total] = seen.get(total, 0) + 1
    return stretches
