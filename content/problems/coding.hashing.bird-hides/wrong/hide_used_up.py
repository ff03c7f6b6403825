# keeps one set of hides for all species, so a hide counts only for the first species reported there
def firstConfirmed(species, hides, k):
    used = set()
    count = {}
    for name, hide in zip(species, hides):
        if hide in used:
            continue
        used.add(hide)
        count[name] = count.get(name, 0) + 1
        if count[name] == k:
            return name
    return ""
