def levelStretches(changes):
    seen = {0: 1}
    total = stretches = 0
    for change in changes:
        total += change
        earlier = seen.get(total, 0)
        stretches += earlier
        seen[total] = earlier + 1
    return stretches
