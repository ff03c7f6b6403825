# searches only up to the last index, so the boundary can never lie behind the last letter
def lettersNear(days, day, reach):
    if not days:
        return 0

    def boundary(value):
        low, high = 0, len(days) - 1
        while low < high:
            middle = (low + high) // 2
            if days[middle] < value:
                low = middle + 1
            else:
                high = middle
        return low

    return boundary(day + reach + 1) - boundary(day - reach)
