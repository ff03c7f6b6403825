function finishHour(hours, needs) {
  const n = hours.length;
  const dependents = Array.from({ length: n }, () => []);
  const openNeeds = new Array(n).fill(0);
  for (let task = 0; task < n; task++) {
    for (const need of needs[task]) {
      if (need < 0 || need >= n) return -1;
      dependents[need].push(task);
      openNeeds[task]++;
    }
  }
  const start = new Array(n).fill(0);
  const ready = [];
  for (let task = 0; task < n; task++) if (openNeeds[task] === 0) ready.push(task);
  let finish = 0;
  for (let i = 0; i < ready.length; i++) {
    const end = start[ready[i]] + hours[ready[i]];
    finish = Math.max(finish, end);
    for (const other of dependents[ready[i]]) {
      start[other] = Math.max(start[other], end);
      if (--openNeeds[other] === 0) ready.push(other);
    }
  }
  return ready.length === n ? finish : -1;
}
