# O(n^2): goes through all the notes at every operation to find the lapsed ones
def noticeBoard(places, ops):
    notes = {}
    answers = []
    for number, op in enumerate(ops):
        minute = op[1]
        for ship in [s for s, note in notes.items() if note[3] <= minute]:
            del notes[ship]
        if op[0] == 1:
            _, _, ship, berth, rank, valid = op
            if ship not in notes and len(notes) == places:
                worst = min(notes, key=lambda s: (notes[s][1], notes[s][2]))
                del notes[worst]
            notes[ship] = [berth, rank, number, minute + valid]
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
