function firstContradiction(basins, notes) {
  const parent = Int32Array.from({ length: basins }, (_, i) => i);
  const above = new Float64Array(basins); // height above the parent
  const size = new Int32Array(basins).fill(1);

  const find = (x) => {
    const path = [];
    while (parent[x] !== x) {
      path.push(x);
      x = parent[x];
    }
    let height = 0;
    for (let i = path.length - 1; i >= 0; i--) {
      height += above[path[i]];
      above[path[i]] = height;
      parent[path[i]] = x;
    }
    return x;
  };

  for (let i = 0; i < notes.length; i++) {
    const [a, b, d] = notes[i];
    let p = find(a);
    let q = find(b);
    if (p === q) {
      if (above[b] - above[a] !== d) return i;
      continue;
    }
    let lift = above[a] + d - above[b]; // height of q above p
    if (size[p] < size[q]) {
      [p, q] = [q, p];
      lift = -lift;
    }
    parent[q] = p;
    above[q] = lift;
    size[p] += size[q];
  }
  return -1;
}
