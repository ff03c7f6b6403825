# a message that is exactly `window` seconds old still counts
def runGateway(limit, window, operations):
    sent, answers = {}, []
    for line in operations:
        p = line.split()
        now = int(p[-1])
        live = {b: [t for t in ts if now - t <= window] for b, ts in sent.items()}
        sent = {b: ts for b, ts in live.items() if ts}
        if p[0] == 'busy':
            answers.append(str(len(sent)))
        elif p[0] == 'clear':
            answers.append(str(len(sent.pop(p[1], []))))
        elif len(sent.get(p[1], [])) < limit:
            sent.setdefault(p[1], []).append(now)
            answers.append('ok')
        else:
            answers.append('refused')
    return answers
