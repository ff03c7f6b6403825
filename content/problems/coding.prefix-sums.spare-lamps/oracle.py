# Switches every lamp off in turn and compares the sets of lit metres.
def countSpareLamps(length, lamps):
    def lit(chosen):
        return {metre for metre in range(1, length + 1) if any(abs(metre - position) <= reach for position, reach in chosen)}

    everything = lit(lamps)
    return sum(lit(lamps[:i] + lamps[i + 1:]) == everything for i in range(len(lamps)))
