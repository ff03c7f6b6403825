# reads the whole log and returns the species that was seen first, not the one that was confirmed first
def firstConfirmed(species, hides, k):
    places = {}
    for name, hide in zip(species, hides):
        places.setdefault(name, set()).add(hide)
    for name in places:
        if len(places[name]) >= k:
            return name
    return ""
