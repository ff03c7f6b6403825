def firstConfirmed(species, hides, k):
    reported_from = {}
    for name, hide in zip(species, hides):
        places = reported_from.setdefault(name, set())
        places.add(hide)
        if len(places) == k:
            return name
    return ""
