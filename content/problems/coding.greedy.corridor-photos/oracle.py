def photosNeeded(positions, width, limit):
    # Try every way to split the exhibits into groups that one photo can serve (any subset, in any order).
    n = len(positions)
    best = [0] + [n] * ((1 << n) - 1)
    fits = []
    for mask in range(1 << n):
        group = [positions[i] for i in range(n) if mask >> i & 1]
        fits.append(len(group) <= limit and (not group or max(group) - min(group) <= width))
    for mask in range(1, 1 << n):
        part = mask
        while part:
            if fits[part]:
                best[mask] = min(best[mask], best[mask ^ part] + 1)
            part = (part - 1) & mask
    return best[(1 << n) - 1]
