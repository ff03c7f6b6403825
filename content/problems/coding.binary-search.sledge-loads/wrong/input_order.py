# relies on the huts being given from far to near
def smallestLoad(distances, crates, limit):
    huts = [(d, c) for d, c in zip(distances, crates) if c > 0]
    if not huts:
        return 0
    if 2 * max(d for d, _ in huts) > limit:
        return -1

    def kilometres(load):
        total = room = 0
        for distance, need in huts:
            if need > room:
                need -= room
                trips = (need + load - 1) // load
                total += 2 * distance * trips
                room = trips * load - need
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
