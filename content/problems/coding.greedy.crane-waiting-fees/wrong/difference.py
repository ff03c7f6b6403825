# ranks by fee minus hours instead of by their quotient
def leastTotalFee(hours, fees):
    clock = total = 0
    for h, f in sorted(zip(hours, fees), key=lambda s: s[0] - s[1]):
        clock += h
        total += clock * f
    return total
