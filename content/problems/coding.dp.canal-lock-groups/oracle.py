def leastLockMinutes(mooring, berths, cycle):
    # Try every set of cuts between neighbouring boats.
    n = len(mooring)
    if n == 0:
        return 0
    answer = None
    for cuts in range(1 << (n - 1)):
        groups = [[mooring[0]]]
        for i in range(1, n):
            if cuts >> (i - 1) & 1:
                groups.append([])
            groups[-1].append(mooring[i])
        if all(len(g) <= berths for g in groups):
            minutes = sum(max(g) + cycle for g in groups)
            if answer is None or minutes < answer:
                answer = minutes
    return answer
