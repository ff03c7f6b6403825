# gives every oven the same number of trays and the rest to the quickest ones
def earliestMinute(warmup, perTray, trays):
    ovens = sorted(zip(perTray, warmup))
    share, rest = divmod(trays, len(ovens))
    latest = 0
    for i, (p, w) in enumerate(ovens):
        mine = share + (1 if i < rest else 0)
        if mine:
            latest = max(latest, w + mine * p)
    return latest
