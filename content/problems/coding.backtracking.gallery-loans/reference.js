function countSelections(values, clashes, pieces, limit) {
  const n = values.length;
  const order = values.map((_, i) => i).sort((a, b) => values[a] - values[b]);
  const place = new Array(n);
  order.forEach((item, pos) => { place[item] = pos; });
  const price = order.map((i) => values[i]);
  const enemies = new Array(n).fill(0);
  for (const [a, b] of clashes) {
    enemies[place[a]] |= 1 << place[b];
    enemies[place[b]] |= 1 << place[a];
  }

  function count(start, need, budget, banned) {
    if (need === 0) return 1;
    let found = 0;
    for (let i = start; i <= n - need; i++) {
      if (price[i] * need > budget) break;
      if (((banned >> i) & 1) === 0) {
        found += count(i + 1, need - 1, budget - price[i], banned | enemies[i]);
      }
    }
    return found;
  }

  return count(0, pieces, limit, 0);
}
