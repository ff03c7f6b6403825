function fewestTransfers(inDock, rules) {
  const n = inDock.length;
  if (n === 0) return 0;
  const followers = Array.from({ length: n }, () => []);
  const before = new Array(n).fill(0);
  for (const [a, b] of rules) {
    followers[a].push(b);
    before[b]++;
  }
  const sideOf = (job) => (inDock[job] ? 1 : 0);

  const transfers = (start) => {
    const waits = before.slice();
    const ready = [[], []]; // used as stacks; the order within a stay does not matter
    for (let job = 0; job < n; job++) {
      if (waits[job] === 0) ready[sideOf(job)].push(job);
    }
    let side = start;
    let done = 0;
    let moves = 0;
    for (;;) {
      while (ready[side].length > 0) {
        const job = ready[side].pop();
        done++;
        for (const other of followers[job]) {
          if (--waits[other] === 0) ready[sideOf(other)].push(other);
        }
      }
      if (ready[1 - side].length === 0) return done === n ? moves : -1;
      side = 1 - side;
      moves++;
    }
  };

  return Math.min(transfers(0), transfers(1));
}
