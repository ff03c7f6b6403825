# O(n^2) - cuts every booking out of the list of free pieces
def cleaningBreaks(opens, closes, bookings, gap):
    free = [[opens, closes]]
    for start, end in bookings:
        left = []
        for first, last in free:
            if end <= first or last <= start:
                left.append([first, last])
                continue
            if first < start:
                left.append([first, start])
            if end < last:
                left.append([end, last])
        free = left
    return [piece for piece in free if piece[1] - piece[0] >= gap]
