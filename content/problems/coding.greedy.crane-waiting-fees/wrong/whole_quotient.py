# compares whole-number quotients, so close ratios look equal
def leastTotalFee(hours, fees):
    clock = total = 0
    for h, f in sorted(zip(hours, fees), key=lambda s: -(s[1] // s[0])):
        clock += h
        total += clock * f
    return total
