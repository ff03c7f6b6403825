def countSelections(values, clashes, pieces, limit):
    n = len(values)
    order = sorted(range(n), key=lambda i: values[i])
    place = {item: pos for pos, item in enumerate(order)}
    price = [values[i] for i in order]
    enemies = [0] * n
    for a, b in clashes:
        enemies[place[a]] |= 1 << place[b]
        enemies[place[b]] |= 1 << place[a]

    def count(start, need, budget, banned):
        if need == 0:
            return 1
        found = 0
        for i in range(start, n - need + 1):
            if price[i] * need > budget:
                break
            if not banned >> i & 1:
                found += count(i + 1, need - 1, budget - price[i], banned | enemies[i])
        return found

    return count(0, pieces, limit, 0)
