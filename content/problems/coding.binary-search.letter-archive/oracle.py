# Looks at every letter.
def lettersNear(days, day, reach):
    return sum(1 for d in days if abs(d - day) <= reach)
