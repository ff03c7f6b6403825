# refused messages are remembered and use up the limit as well
def runGateway(limit, window, operations):
    sent, answers = {}, []
    for line in operations:
        p = line.split()
        now = int(p[-1])
        sent = {b: [(t, ok) for t, ok in ts if now - t < window] for b, ts in sent.items()}
        if p[0] == 'busy':
            answers.append(str(sum(any(ok for _, ok in ts) for ts in sent.values())))
        elif p[0] == 'clear':
            answers.append(str(sum(ok for _, ok in sent.pop(p[1], []))))
        else:
            ts = sent.setdefault(p[1], [])
            ok = len(ts) < limit
            ts.append((now, ok))
            answers.append('ok' if ok else 'refused')
    return answers
