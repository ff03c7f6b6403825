def lettersNear(days, day, reach):
    def first_at_least(value):
        low, high = 0, len(days)
        while low < high:
            middle = (low + high) // 2
            if days[middle] < value:
                low = middle + 1
            else:
                high = middle
        return low

    return first_at_least(day + reach + 1) - first_at_least(day - reach)
