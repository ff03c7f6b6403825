function leastLockMinutes(mooring, berths, cycle) {
  const n = mooring.length;
  const best = new Array(n + 1).fill(Infinity);
  best[0] = 0;
  for (let end = 1; end <= n; end++) {
    let slowest = 0;
    for (let first = end - 1; first >= 0 && end - first <= berths; first--) {
      slowest = Math.max(slowest, mooring[first]);
      best[end] = Math.min(best[end], best[first] + slowest + cycle);
    }
  }
  return best[n];
}
