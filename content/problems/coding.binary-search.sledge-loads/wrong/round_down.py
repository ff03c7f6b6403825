# rounds the number of trips down and so forgets the last, partly filled one
def smallestLoad(distances, crates, limit):
    huts = sorted(((d, c) for d, c in zip(distances, crates) if c > 0), reverse=True)
    if not huts:
        return 0
    if 2 * huts[0][0] > limit:
        return -1

    def kilometres(load):
        total = room = 0
        for distance, need in huts:
            if need > room:
                need -= room
                trips = max(1, need // load)
                total += 2 * distance * trips
                room = max(0, trips * load - need)
            else:
                room -= need
        return total

    low, high = 1, sum(c for _, c in huts)
    while low < high:
        middle = (low + high) // 2
        if kilometres(middle) <= limit:
            high = middle
        else:
            low = middle + 1
    return low
