# O(n^2) - looks through the list of hides of the species at every report
def firstConfirmed(species, hides, k):
    names = []
    places = []
    for name, hide in zip(species, hides):
        if name not in names:
            names.append(name)
            places.append([])
        mine = places[names.index(name)]
        if hide not in mine:
            mine.append(hide)
        if len(mine) == k:
            return name
    return ""
