# O(n^2) where the crates grow with the huts: tries every load size from 1 upwards
def smallestLoad(distances, crates, limit):
    huts = sorted(((d, c) for d, c in zip(distances, crates) if c > 0), reverse=True)
    if not huts:
        return 0
    if 2 * huts[0][0] > limit:
        return -1
    load = 1
    while True:
        total = room = 0
        for distance, need in huts:
            extra = max(0, need - room)
            trips = -(-extra // load)
            total += 2 * distance * trips
            room += trips * load - need
            if total > limit:
                break
        if total <= limit:
            return load
        load += 1
