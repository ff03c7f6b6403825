function watchedLength(junctions, roads, watchers) {
  const neighbours = Array.from({ length: junctions }, () => []);
  for (const [a, b, length] of roads) {
    neighbours[a].push([b, length]);
    neighbours[b].push([a, length]);
  }
  const parent = new Array(junctions).fill(-1);
  const order = [0];
  for (let i = 0; i < order.length; i++) {
    for (const [w] of neighbours[order[i]]) {
      if (w !== parent[order[i]]) {
        parent[w] = order[i];
        order.push(w);
      }
    }
  }
  const out = new Array(junctions);
  const on = new Array(junctions);
  for (let t = junctions - 1; t >= 0; t--) {
    const v = order[t];
    let a = [0, -Infinity];
    let b = [-Infinity, 0];
    for (const [w, length] of neighbours[v]) {
      if (w === parent[v]) continue;
      const below = out[w].map((x, j) => Math.max(x, on[w][j] + length));
      const above = out[w].map((x, j) => Math.max(x, on[w][j]) + length);
      out[w] = on[w] = null;
      const size = Math.min(watchers, a.length + below.length - 2);
      const c = new Array(size + 1).fill(-Infinity);
      const d = new Array(size + 1).fill(-Infinity);
      for (let i = 0; i < a.length && i <= size; i++) {
        for (let j = 0; j < below.length && i + j <= size; j++) {
          c[i + j] = Math.max(c[i + j], a[i] + below[j]);
          d[i + j] = Math.max(d[i + j], b[i] + above[j]);
        }
      }
      a = c;
      b = d;
    }
    out[v] = a.slice(0, watchers + 1);
    on[v] = b.slice(0, watchers + 1);
  }
  return Math.max(...out[0], ...on[0]);
}
