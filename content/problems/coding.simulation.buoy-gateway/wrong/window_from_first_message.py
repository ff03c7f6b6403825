# starts a new window with the first message after the last window ended, and forgets the messages all at once
def runGateway(limit, window, operations):
    sent, answers = {}, []
    for line in operations:
        p = line.split()
        now = int(p[-1])
        sent = {b: v for b, v in sent.items() if now - v[0] < window}
        if p[0] == 'busy':
            answers.append(str(len(sent)))
        elif p[0] == 'clear':
            answers.append(str(sent.pop(p[1], (0, 0))[1]))
        else:
            start, n = sent.get(p[1], (now, 0))
            if n < limit:
                sent[p[1]] = (start, n + 1)
            answers.append('ok' if n < limit else 'refused')
    return answers
