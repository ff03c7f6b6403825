# counts all the reports of a species, also repeated ones from the same hide
def firstConfirmed(species, hides, k):
    count = {}
    for name in species:
        count[name] = count.get(name, 0) + 1
        if count[name] == k:
            return name
    return ""
