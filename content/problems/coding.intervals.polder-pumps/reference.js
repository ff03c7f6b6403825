function longestFall(runs, k) {
  const change = new Map();
  for (const [start, stop] of runs) {
    change.set(start, (change.get(start) || 0) + 1);
    change.set(stop, (change.get(stop) || 0) - 1);
  }
  const minutes = [...change.keys()].sort((a, b) => a - b);
  let best = 0;
  let running = 0;
  let opened = -1;
  for (const minute of minutes) {
    running += change.get(minute);
    if (running >= k && opened < 0) {
      opened = minute;
    } else if (running < k && opened >= 0) {
      best = Math.max(best, minute - opened);
      opened = -1;
    }
  }
  return best;
}
