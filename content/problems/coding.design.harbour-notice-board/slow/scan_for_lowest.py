# O(n^2): looks through the whole board for the note to take down
import heapq


def noticeBoard(places, ops):
    notes = {}
    lapses = []
    answers = []
    for number, op in enumerate(ops):
        minute = op[1]
        while lapses and lapses[0][0] <= minute:
            _, pinned, ship = heapq.heappop(lapses)
            if ship in notes and notes[ship][3] == pinned:
                del notes[ship]
        if op[0] == 1:
            _, _, ship, berth, rank, valid = op
            if ship not in notes and len(notes) == places:
                worst, key = None, None
                for other, note in notes.items():
                    if key is None or (note[1], note[2]) < key:
                        worst, key = other, (note[1], note[2])
                del notes[worst]
            notes[ship] = [berth, rank, number, number]
            heapq.heappush(lapses, (minute + valid, number, ship))
        elif op[0] == 2:
            note = notes.get(op[2])
            if note is None:
                answers.append(-1)
            else:
                note[2] = number
                answers.append(note[0])
        else:
            answers.append(len(notes))
    return answers
