# always puts the next watcher where most new length becomes watched
def watchedLength(junctions, roads, watchers):
    at = [[] for _ in range(junctions)]
    for i, (a, b, length) in enumerate(roads):
        at[a].append(i)
        at[b].append(i)
    gain = [sum(roads[i][2] for i in at[v]) for v in range(junctions)]
    watched = [False] * len(roads)
    total = 0
    for _ in range(min(watchers, junctions)):
        v = max(range(junctions), key=lambda x: gain[x])
        total += gain[v]
        for i in at[v]:
            if not watched[i]:
                watched[i] = True
                gain[roads[i][0]] -= roads[i][2]
                gain[roads[i][1]] -= roads[i][2]
    return total
