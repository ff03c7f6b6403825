# glues name and number together without a separator, so "w1" + 1 and "w" + 11 look the same
def firstConfirmed(species, hides, k):
    seen = set()
    count = {}
    for name, hide in zip(species, hides):
        key = name + str(hide)
        if key in seen:
            continue
        seen.add(key)
        count[name] = count.get(name, 0) + 1
        if count[name] == k:
            return name
    return ""
