# starts again behind a row that has become too dear, instead of letting its first posts go
def longestLevelRow(heights, sink, lift, budget):
    best = 0
    row = []
    for h in heights:
        row.append(h)
        s = sorted(row)
        number = 1 if sink == 0 else -(-sink * len(s) // (sink + lift))
        level = s[number - 1]
        cost = 0
        for x in s:
            cost += (x - level) * sink if x > level else (level - x) * lift
        if cost > budget:
            row = [h]
        best = max(best, len(row))
    return best
