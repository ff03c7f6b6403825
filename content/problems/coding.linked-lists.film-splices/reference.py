def editedReel(shots, edits):
    head = shots  # an extra node in front of the first shot; the chain is a ring through it
    after = [i + 1 for i in range(shots)] + [0]
    before = [head] + list(range(shots))
    for first, last, target in edits:
        if target == -1:
            target = head
        # take the piece out
        left, right = before[first], after[last]
        after[left], before[right] = right, left
        # put it behind the target
        follower = after[target]
        after[target], before[first] = first, target
        after[last], before[follower] = follower, last
    order = []
    shot = after[head]
    while shot != head:
        order.append(shot)
        shot = after[shot]
    return order
