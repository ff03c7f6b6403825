function countSteadyStretches(readings, least, low, high) {
  const n = readings.length;
  if (least > n || low > high) return 0;
  const merge = (x, y) => {
    const all = new Array(x.length + y.length);
    let i = 0;
    let j = 0;
    for (let k = 0; k < all.length; k++) {
      all[k] = j === y.length || (i < x.length && x[i] <= y[j]) ? x[i++] : y[j++];
    }
    return all;
  };
  const pairs = (limit, strict) => {
    const before = [0];
    for (const r of readings) before.push(before[before.length - 1] + r - limit);
    const starts = before.slice(0, n - least + 1);
    const ends = before.slice(least).map((e) => (strict ? e - 1 : e));
    let found = 0;
    const count = (lo, hi) => {
      if (hi - lo === 1) {
        if (starts[lo] <= ends[lo]) found++;
        return [[starts[lo]], [ends[lo]]];
      }
      const mid = (lo + hi) >> 1;
      const [s1, e1] = count(lo, mid);
      const [s2, e2] = count(mid, hi);
      let k = 0;
      for (const e of e2) {
        while (k < s1.length && s1[k] <= e) k++;
        found += k;
      }
      return [merge(s1, s2), merge(e1, e2)];
    };
    count(0, starts.length);
    return found;
  };
  return pairs(low, false) - pairs(high, true);
}
