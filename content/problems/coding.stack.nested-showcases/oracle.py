# Judges every beginning of the log by crossing out "x, -x" neighbours until nothing changes; what is left must be different open cases.
def firstBadEntry(log):
    def left_over(entries):
        rest = list(entries)
        again = True
        while again:
            again = False
            for i in range(len(rest) - 1):
                if rest[i] > 0 and rest[i + 1] == -rest[i]:
                    del rest[i:i + 2]
                    again = True
                    break
        return rest

    for end in range(1, len(log) + 1):
        rest = left_over(log[:end])
        if any(x < 0 for x in rest) or len(set(rest)) < len(rest):
            return end - 1
    return len(log) if left_over(log) else -1
