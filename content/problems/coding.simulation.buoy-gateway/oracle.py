def runGateway(limit, window, operations):
    # Keep every accepted message in one list and search it again for every question.
    accepted = []
    answers = []
    for line in operations:
        words = line.split()
        now = int(words[-1])
        counting = [(buoy, t) for buoy, t in accepted if now - t < window]
        if words[0] == 'send':
            if sum(1 for buoy, _ in counting if buoy == words[1]) < limit:
                accepted.append((words[1], now))
                answers.append('ok')
            else:
                answers.append('refused')
        elif words[0] == 'clear':
            answers.append(str(sum(1 for buoy, _ in counting if buoy == words[1])))
            accepted = [(buoy, t) for buoy, t in accepted if buoy != words[1]]
        else:
            answers.append(str(len({buoy for buoy, _ in counting})))
    return answers
