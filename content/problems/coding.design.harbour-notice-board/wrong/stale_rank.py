# old entries of the rank heap are believed: a note read since is still taken down
import heapq


def noticeBoard(places, ops):
    notes = {}        # ship -> [berth, rank, number of the last touch, number of the pinning]
    by_rank = []      # (rank, touch, ship); an entry counts only while the touch is still the note's last one
    by_lapse = []     # (first minute without the note, pinning, ship); counts only while the pinning is the note's
    answers = []
    for number, op in enumerate(ops):
        minute = op[1]
        while by_lapse and by_lapse[0][0] <= minute:
            _, pinned, ship = heapq.heappop(by_lapse)
            if ship in notes and notes[ship][3] == pinned:
                del notes[ship]
        if op[0] == 1:
            _, _, ship, berth, rank, valid = op
            if ship not in notes and len(notes) == places:
                while True:
                    _, touch, other = heapq.heappop(by_rank)
                    if other in notes:
                        del notes[other]
                        break
            notes[ship] = [berth, rank, number, number]
            heapq.heappush(by_rank, (rank, number, ship))
            heapq.heappush(by_lapse, (minute + valid, number, ship))
        elif op[0] == 2:
            note = notes.get(op[2])
            if note is None:
                answers.append(-1)
            else:
                note[2] = number
                heapq.heappush(by_rank, (note[1], number, op[2]))
                answers.append(note[0])
        else:
            answers.append(len(notes))
    return answers
