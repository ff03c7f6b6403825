function runGateway(limit, window, operations) {
  const counts = new Map(); // buoy -> {n: accepted messages that still count}; replaced when the buoy is cleared
  const log = []; // accepted messages of all buoys, oldest first
  let head = 0;
  let active = 0;
  return operations.map((line) => {
    const parts = line.split(' ');
    const now = Number(parts[parts.length - 1]);
    while (head < log.length && log[head].time <= now - window) {
      const { owner } = log[head++];
      if (owner.n > 0) {
        owner.n--;
        if (owner.n === 0) active--;
      }
    }
    if (parts[0] === 'busy') return String(active);
    let owner = counts.get(parts[1]);
    if (parts[0] === 'clear') {
      if (!owner) return '0';
      const forgotten = owner.n;
      if (forgotten > 0) active--;
      owner.n = 0;
      counts.delete(parts[1]);
      return String(forgotten);
    }
    if (limit === 0 || (owner && owner.n >= limit)) return 'refused';
    if (!owner) {
      owner = { n: 0 };
      counts.set(parts[1], owner);
    }
    if (owner.n === 0) active++;
    owner.n++;
    log.push({ time: now, owner });
    return 'ok';
  });
}
