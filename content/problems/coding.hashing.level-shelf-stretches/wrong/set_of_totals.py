# remembers only whether a total was seen, not how often
def levelStretches(changes):
    seen = {0}
    total = stretches = 0
    for change in changes:
        total += change
        if total in seen:
            stretches += 1
        seen.add(total)
    return stretches
