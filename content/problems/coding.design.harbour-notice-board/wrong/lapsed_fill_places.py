# lapsed notes are only noticed when they are read; until then they fill places
def noticeBoard(places, ops):
    notes = {}
    answers = []
    for number, op in enumerate(ops):
        minute = op[1]
        if op[0] == 1:
            _, _, ship, berth, rank, valid = op
            if ship not in notes and len(notes) == places:
                worst = min(notes, key=lambda s: (notes[s][1], notes[s][2]))
                del notes[worst]
            notes[ship] = [berth, rank, number, minute + valid]
        elif op[0] == 2:
            note = notes.get(op[2])
            if note is None or note[3] <= minute:
                answers.append(-1)
            else:
                note[2] = number
                answers.append(note[0])
        else:
            answers.append(sum(1 for n in notes.values() if n[3] > minute))
    return answers
