from functools import cmp_to_key


def leastTotalFee(hours, fees):
    order = sorted(range(len(hours)), key=cmp_to_key(lambda a, b: fees[b] * hours[a] - fees[a] * hours[b]))
    clock = 0
    total = 0
    for i in order:
        clock += hours[i]
        total += clock * fees[i]
    return total
