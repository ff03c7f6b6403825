function longestLevelRow(heights, sink, lift, budget) {
  const values = [...new Set(heights)].sort((x, y) => x - y);
  const place = new Map(values.map((h, i) => [h, i + 1]));
  const m = values.length;
  let top = 1;
  while (top * 2 <= m) top *= 2;
  const count = new Array(m + 1).fill(0);
  const total = new Array(m + 1).fill(0);
  const change = (h, by) => {
    for (let i = place.get(h); i <= m; i += i & -i) {
      count[i] += by;
      total[i] += by * h;
    }
  };
  let left = 0;
  let size = 0;
  let inAll = 0;
  let best = 0;
  const cost = () => {
    const number = sink === 0 ? 1 : Math.ceil((sink * size) / (sink + lift));
    let at = 0;
    let below = 0;
    let belowSum = 0;
    for (let step = top; step >= 1; step >>= 1) {
      if (at + step <= m && below + count[at + step] < number) {
        at += step;
        below += count[at];
        belowSum += total[at];
      }
    }
    const level = values[at];
    return lift * (level * below - belowSum) + sink * (inAll - belowSum - level * (size - below));
  };
  for (const h of heights) {
    change(h, 1);
    size++;
    inAll += h;
    while (cost() > budget) {
      const gone = heights[left++];
      change(gone, -1);
      size--;
      inAll -= gone;
    }
    best = Math.max(best, size);
  }
  return best;
}
