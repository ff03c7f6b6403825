function worstDay(closures) {
  if (closures.length === 0) return [0, -1];
  const marks = [...new Set(closures.flatMap((c) => [c[0], c[1]]))].sort((x, y) => x - y);
  const place = new Map(marks.map((x, i) => [x, i]));
  const cells = marks.length - 1;
  const cover = new Array(4 * cells).fill(0);
  const closed = new Array(4 * cells).fill(0);
  const change = (node, lo, hi, a, b, by) => {
    if (a <= lo && hi <= b) {
      cover[node] += by;
    } else {
      const mid = (lo + hi) >> 1;
      if (a < mid) change(2 * node, lo, mid, a, b, by);
      if (b > mid) change(2 * node + 1, mid, hi, a, b, by);
    }
    if (cover[node] > 0) closed[node] = marks[hi] - marks[lo];
    else if (hi - lo === 1) closed[node] = 0;
    else closed[node] = closed[2 * node] + closed[2 * node + 1];
  };
  const events = [];
  for (const [a, b, first, last] of closures) {
    events.push([first, 1, place.get(a), place.get(b)]);
    events.push([last + 1, -1, place.get(a), place.get(b)]);
  }
  events.sort((x, y) => x[0] - y[0]);
  let best = 0;
  let bestDay = -1;
  events.forEach(([day, by, a, b], k) => {
    change(1, 0, cells, a, b, by);
    if ((k + 1 === events.length || events[k + 1][0] !== day) && closed[1] > best) {
      best = closed[1];
      bestDay = day;
    }
  });
  return [best, bestDay];
}
