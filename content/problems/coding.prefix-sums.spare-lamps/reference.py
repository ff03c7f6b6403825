def countSpareLamps(length, lamps):
    change = [0] * (length + 2)
    spans = []
    for position, reach in lamps:
        first, last = max(1, position - reach), min(length, position + reach)
        spans.append((first, last))
        if first <= last:
            change[first] += 1
            change[last + 1] -= 1
    # once[m]: how many of the metres 1..m are lit by exactly one lamp
    once = [0] * (length + 1)
    lit = 0
    for metre in range(1, length + 1):
        lit += change[metre]
        once[metre] = once[metre - 1] + (1 if lit == 1 else 0)
    spare = 0
    for first, last in spans:
        if first > last or once[last] == once[first - 1]:
            spare += 1
    return spare
