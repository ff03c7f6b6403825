# O(n^2): looks through the lists of all buoys for every question
def runGateway(limit, window, operations):
    sent = {}
    answers = []
    for line in operations:
        p = line.split()
        now = int(p[-1])
        if p[0] == 'busy':
            answers.append(str(sum(1 for ts in sent.values() if ts and now - ts[-1] < window)))
            continue
        live = [t for t in sent.get(p[1], []) if now - t < window]
        if p[0] == 'clear':
            answers.append(str(len(live)))
            sent.pop(p[1], None)
        elif len(live) < limit:
            sent[p[1]] = live + [now]
            answers.append('ok')
        else:
            sent[p[1]] = live
            answers.append('refused')
    return answers
