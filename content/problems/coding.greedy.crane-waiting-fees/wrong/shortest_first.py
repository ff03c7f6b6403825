# unloads the quickest ship first and uses the fee only to break ties
def leastTotalFee(hours, fees):
    clock = total = 0
    for h, f in sorted(zip(hours, fees), key=lambda s: (s[0], -s[1])):
        clock += h
        total += clock * f
    return total
