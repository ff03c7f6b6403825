# returns the species with the most hides at the end of the log
def firstConfirmed(species, hides, k):
    places = {}
    for name, hide in zip(species, hides):
        places.setdefault(name, set()).add(hide)
    if not places:
        return ""
    best = max(places, key=lambda name: len(places[name]))
    return best if len(places[best]) >= k else ""
