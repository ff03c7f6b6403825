function cleaningBreaks(opens, closes, bookings, gap) {
  const breaks = [];
  let busyUntil = opens;
  for (const [start, end] of [...bookings].sort((a, b) => a[0] - b[0])) {
    const next = Math.min(start, closes);
    if (next - busyUntil >= gap) breaks.push([busyUntil, next]);
    busyUntil = Math.max(busyUntil, end);
  }
  if (closes - busyUntil >= gap) breaks.push([busyUntil, closes]);
  return breaks;
}
