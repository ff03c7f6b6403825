# O(n) - looks at every letter
def lettersNear(days, day, reach):
    count = 0
    for d in days:
        if day - reach <= d <= day + reach:
            count += 1
    return count
