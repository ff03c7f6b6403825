# forgets to correct the link back to the neighbour behind the place where the piece was taken out
def editedReel(shots, edits):
    head = shots
    after = [i + 1 for i in range(shots)] + [0]
    before = [head] + list(range(shots))
    for first, last, target in edits:
        if target == -1:
            target = head
        left, right = before[first], after[last]
        after[left] = right
        follower = after[target]
        after[target], before[first] = first, target
        after[last], before[follower] = follower, last
    order = []
    shot = after[head]
    while shot != head and len(order) < shots:
        order.append(shot)
        shot = after[shot]
    return order
