def busiestMinute(callers):
    """Plays the alarm minute by minute; in each minute looks at every member who does not know yet."""
    knows = {i for i, c in enumerate(callers) if c == -1}
    learned = [len(knows)]
    while len(knows) < len(callers):
        new = {i for i in range(len(callers)) if i not in knows and callers[i] in knows}
        learned.append(len(new))
        knows |= new
    return learned.index(max(learned))
