# old messages are removed only when the same buoy speaks again, so busy and clear see buoys that are long silent
def runGateway(limit, window, operations):
    sent, answers = {}, []
    for line in operations:
        p = line.split()
        now = int(p[-1])
        if p[0] == 'busy':
            answers.append(str(sum(1 for ts in sent.values() if ts)))
        elif p[0] == 'clear':
            answers.append(str(len(sent.pop(p[1], []))))
        else:
            ts = sent.setdefault(p[1], [])
            while ts and now - ts[0] >= window:
                ts.pop(0)
            if len(ts) < limit:
                ts.append(now)
                answers.append('ok')
            else:
                answers.append('refused')
    return answers
