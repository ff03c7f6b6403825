# adds the total up in 32 bits
def leastTotalFee(hours, fees):
    clock = total = 0
    for h, f in sorted(zip(hours, fees), key=lambda s: s[0] / s[1] if s[1] else 1e9):
        clock += h
        total = (total + clock * f + 2 ** 31) % 2 ** 32 - 2 ** 31
    return total
