# O(n) - finds one letter by halving and then widens step by step, which walks over everything within reach
def lettersNear(days, day, reach):
    low, high = 0, len(days) - 1
    found = -1
    while low <= high:
        middle = (low + high) // 2
        if days[middle] < day - reach:
            low = middle + 1
        elif days[middle] > day + reach:
            high = middle - 1
        else:
            found = middle
            break
    if found < 0:
        return 0
    left = right = found
    while left > 0 and days[left - 1] >= day - reach:
        left -= 1
    while right + 1 < len(days) and days[right + 1] <= day + reach:
        right += 1
    return right - left + 1
