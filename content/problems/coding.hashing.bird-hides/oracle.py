# Looks at every beginning of the log, shortest first, and counts from scratch.
def firstConfirmed(species, hides, k):
    for end in range(1, len(species) + 1):
        for name in species[:end]:
            places = []
            for i in range(end):
                if species[i] == name and hides[i] not in places:
                    places.append(hides[i])
            if len(places) >= k:
                return name
    return ""
