# counts in fixed windows that start at multiples of the window length
def runGateway(limit, window, operations):
    sent, answers = {}, []
    for line in operations:
        p = line.split()
        slot = int(p[-1]) // window
        sent = {b: v for b, v in sent.items() if v[0] == slot}
        if p[0] == 'busy':
            answers.append(str(len(sent)))
        elif p[0] == 'clear':
            answers.append(str(sent.pop(p[1], (slot, 0))[1]))
        else:
            n = sent.get(p[1], (slot, 0))[1]
            if n < limit:
                sent[p[1]] = (slot, n + 1)
            answers.append('ok' if n < limit else 'refused')
    return answers
