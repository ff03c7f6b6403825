# O(n^2): searches all remaining ships for the best ratio before every unloading
def leastTotalFee(hours, fees):
    left = list(range(len(hours)))
    clock = total = 0
    while left:
        at = 0
        for k in range(1, len(left)):
            if fees[left[k]] * hours[left[at]] > fees[left[at]] * hours[left[k]]:
                at = k
        i = left.pop(at)
        clock += hours[i]
        total += clock * fees[i]
    return total
