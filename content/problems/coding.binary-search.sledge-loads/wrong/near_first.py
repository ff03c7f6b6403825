# fills the sledge from the near end, so a small remainder costs a trip to the far end
def smallestLoad(distances, crates, limit):
    huts = sorted((d, c) for d, c in zip(distances, crates) if c > 0)
    if not huts:
        return 0
    if 2 * huts[-1][0] > limit:
        return -1

    def kilometres(load):
        total = room = last = 0
        for distance, need in huts:
            if need > room:
                if room > 0:
                    total += 2 * (distance - last)
                need -= room
                trips = -(-need // load)
                total += 2 * distance * trips
                room = trips * load - need
            else:
                if need:
                    total += 2 * (distance - last)
                room -= need
            last = distance
        return total

    low, high = 1, sum(c for _, c in huts)
    while low < high:
        middle = (low + high) // 2
        if kilometres(middle) <= limit:
            high = middle
        else:
            low = middle + 1
    return low
