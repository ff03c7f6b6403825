def noticeBoard(places, ops):
    board = []    # notes from the one untouched the longest to the one touched last
    answers = []
    for op in ops:
        minute = op[1]
        board = [note for note in board if minute < note['lapse']]
        if op[0] == 1:
            _, _, ship, berth, rank, valid = op
            board = [note for note in board if note['ship'] != ship]
            if len(board) == places:
                lowest = min(note['rank'] for note in board)
                for k in range(len(board)):
                    if board[k]['rank'] == lowest:
                        del board[k]
                        break
            board.append({'ship': ship, 'berth': berth, 'rank': rank, 'lapse': minute + valid})
        elif op[0] == 2:
            answer = -1
            for k in range(len(board)):
                if board[k]['ship'] == op[2]:
                    note = board.pop(k)
                    board.append(note)
                    answer = note['berth']
                    break
            answers.append(answer)
        else:
            answers.append(len(board))
    return answers
