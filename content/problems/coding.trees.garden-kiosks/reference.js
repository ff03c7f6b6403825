function kioskDistanceSum(n, paths, kiosks) {
  const neighbours = Array.from({ length: n }, () => []);
  for (const [a, b, metres] of paths) {
    neighbours[a].push([b, metres]);
    neighbours[b].push([a, metres]);
  }
  const parent = new Array(n).fill(-1);
  const above = new Array(n).fill(0);
  const order = [0];
  for (let i = 0; i < order.length; i++) {
    const square = order[i];
    for (const [other, metres] of neighbours[square]) {
      if (other !== parent[square]) {
        parent[other] = square;
        above[other] = metres;
        order.push(other);
      }
    }
  }
  const below = new Array(n).fill(0);
  for (const square of kiosks) below[square]++;
  let total = 0;
  for (let i = n - 1; i > 0; i--) {
    const square = order[i];
    total += above[square] * below[square] * (kiosks.length - below[square]);
    below[parent[square]] += below[square];
  }
  return total;
}
