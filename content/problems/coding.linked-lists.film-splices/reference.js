function editedReel(shots, edits) {
  const head = shots; // an extra node in front of the first shot; the chain is a ring through it
  const after = [];
  const before = [];
  for (let i = 0; i <= shots; i++) {
    after[i] = i === shots ? 0 : i + 1;
    before[i] = i === 0 ? head : i - 1;
  }
  for (const [first, last, t] of edits) {
    const target = t === -1 ? head : t;
    const left = before[first];
    const right = after[last];
    after[left] = right;
    before[right] = left;
    const follower = after[target];
    after[target] = first;
    before[first] = target;
    after[last] = follower;
    before[follower] = last;
  }
  const order = [];
  for (let shot = after[head]; shot !== head; shot = after[shot]) order.push(shot);
  return order;
}
