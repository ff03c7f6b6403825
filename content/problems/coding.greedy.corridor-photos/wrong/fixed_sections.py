# cuts the corridor into fixed sections of the photo's width, starting at the first exhibit
def photosNeeded(positions, width, limit):
    if not positions:
        return 0
    first = min(positions)
    sections = {}
    for p in positions:
        key = (p - first) // (width + 1)
        sections[key] = sections.get(key, 0) + 1
    return sum((c + limit - 1) // limit for c in sections.values())
