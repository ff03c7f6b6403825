# remembers only the last hide of a species, so going back to an earlier hide counts again
def firstConfirmed(species, hides, k):
    last = {}
    count = {}
    for name, hide in zip(species, hides):
        if last.get(name) != hide:
            last[name] = hide
            count[name] = count.get(name, 0) + 1
            if count[name] == k:
                return name
    return ""
