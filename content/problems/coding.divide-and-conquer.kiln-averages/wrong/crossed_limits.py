# when low is above high the difference of the two counts becomes negative
def countSteadyStretches(readings, least, low, high):
    n = len(readings)
    if least > n:
        return 0

    def pairs(limit, strict):
        # stretches whose average is above limit, or (not strict) at least limit
        before = [0]
        for r in readings:
            before.append(before[-1] + r - limit)
        starts = before[:n - least + 1]
        ends = before[least:]                    # the stretch from start i may end at ends[i] or later
        if strict:
            ends = [e - 1 for e in ends]

        def count(lo, hi):
            # number of i <= j in lo..hi-1 with starts[i] <= ends[j], and both parts in ascending order
            if hi - lo == 1:
                return int(starts[lo] <= ends[lo]), [starts[lo]], [ends[lo]]
            mid = (lo + hi) // 2
            found1, s1, e1 = count(lo, mid)
            found2, s2, e2 = count(mid, hi)
            found = found1 + found2
            k = 0
            for e in e2:
                while k < len(s1) and s1[k] <= e:
                    k += 1
                found += k
            return found, sorted(s1 + s2), sorted(e1 + e2)     # two ascending runs each: linear

        return count(0, len(starts))[0]

    return pairs(low, False) - pairs(high, True)
