# O(n^2) - splits every stretch at its darkest lamps again and again
def fewestSweeps(levels):
    sweeps = 0
    work = [(0, len(levels), 0)]
    while work:
        first, end, base = work.pop()
        if first >= end:
            continue
        darkest = min(levels[first:end])
        if darkest > base:
            sweeps += 1
        start = first
        for i in range(first, end):
            if levels[i] == darkest:
                work.append((start, i, darkest))
                start = i + 1
        work.append((start, end, darkest))
    return sweeps
