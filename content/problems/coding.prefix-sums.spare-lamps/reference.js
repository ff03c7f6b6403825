function countSpareLamps(length, lamps) {
  const change = new Int32Array(length + 2);
  const spans = lamps.map(([position, reach]) => [Math.max(1, position - reach), Math.min(length, position + reach)]);
  for (const [first, last] of spans) {
    if (first <= last) {
      change[first] += 1;
      change[last + 1] -= 1;
    }
  }
  const once = new Int32Array(length + 1); // metres 1..m lit by exactly one lamp
  let lit = 0;
  for (let metre = 1; metre <= length; metre++) {
    lit += change[metre];
    once[metre] = once[metre - 1] + (lit === 1 ? 1 : 0);
  }
  let spare = 0;
  for (const [first, last] of spans) {
    if (first > last || once[last] === once[first - 1]) spare++;
  }
  return spare;
}
