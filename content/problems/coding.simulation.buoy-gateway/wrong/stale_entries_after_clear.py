# after a clear the entries left in the common queue take away newer messages of that buoy
from collections import deque


def runGateway(limit, window, operations):
    counts, log, answers = {}, deque(), []
    for line in operations:
        p = line.split()
        now = int(p[-1])
        while log and log[0][0] <= now - window:
            b = log.popleft()[1]
            if counts.get(b, 0) > 0:
                counts[b] -= 1
        if p[0] == 'busy':
            answers.append(str(sum(1 for v in counts.values() if v)))
        elif p[0] == 'clear':
            answers.append(str(counts.pop(p[1], 0)))
        elif counts.get(p[1], 0) < limit:
            counts[p[1]] = counts.get(p[1], 0) + 1
            log.append((now, p[1]))
            answers.append('ok')
        else:
            answers.append('refused')
    return answers
