# lets the best single oven bake everything
def earliestMinute(warmup, perTray, trays):
    return min(w + trays * p for w, p in zip(warmup, perTray))
