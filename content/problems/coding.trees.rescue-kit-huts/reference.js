function cheapestKits(prices, paths) {
  const n = prices.length;
  const neighbours = Array.from({ length: n }, () => []);
  for (const [a, b] of paths) {
    neighbours[a].push(b);
    neighbours[b].push(a);
  }
  const parent = new Array(n).fill(-1);
  const order = [0];
  for (let i = 0; i < order.length; i++) {
    for (const other of neighbours[order[i]]) {
      if (other !== parent[order[i]]) {
        parent[other] = order[i];
        order.push(other);
      }
    }
  }
  const withKit = prices.slice();
  const without = new Array(n).fill(0);
  for (let i = n - 1; i > 0; i--) {
    const hut = order[i];
    withKit[parent[hut]] += Math.min(withKit[hut], without[hut]);
    without[parent[hut]] += withKit[hut];
  }
  return Math.min(withKit[0], without[0]);
}
