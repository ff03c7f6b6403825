from collections import deque


def runGateway(limit, window, operations):
    recent = {}        # buoy -> its accepted messages that still count, as a deque of times
    log = deque()      # (time, the deque it was put into) of all accepted messages, oldest first
    active = 0         # buoys with a message that still counts
    answers = []
    for line in operations:
        parts = line.split(' ')
        now = int(parts[-1])
        while log and log[0][0] <= now - window:
            _, times = log.popleft()
            if times:
                times.popleft()
                if not times:
                    active -= 1
        if parts[0] == 'busy':
            answers.append(str(active))
            continue
        times = recent.get(parts[1])
        if parts[0] == 'clear':
            if times:
                active -= 1
            answers.append(str(len(times) if times else 0))
            # A new deque: entries of the log that point to the old one find it empty.
            if times is not None:
                times.clear()
                del recent[parts[1]]
        elif limit > 0 and (times is None or len(times) < limit):
            if times is None:
                times = recent[parts[1]] = deque()
            if not times:
                active += 1
            times.append(now)
            log.append((now, times))
            answers.append('ok')
        else:
            answers.append('refused')
    return answers
