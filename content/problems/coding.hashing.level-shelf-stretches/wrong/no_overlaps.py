# starts over after every stretch found, so stretches that overlap are not counted
def levelStretches(changes):
    seen = {0}
    total = stretches = 0
    for change in changes:
        total += change
        if total in seen:
            stretches += 1
            seen = {0}
            total = 0
        else:
            seen.add(total)
    return stretches
