function fewestMoves(hall) {
  const rows = hall.length;
  const columns = hall[0].length;
  const down = [0, 1, 0, -1]; // east, south, west, north
  const right = [1, 0, -1, 0];
  const r0 = hall.findIndex((row) => row.includes('S'));
  const start = (r0 * columns + hall[r0].indexOf('S')) * 4;
  const distance = new Int32Array(rows * columns * 4).fill(-1);
  distance[start] = 0;
  const queue = [start];
  for (let i = 0; i < queue.length; i++) {
    const state = queue[i];
    const cell = state >> 2;
    for (let turn = 0; turn < 2; turn++) {
      const d = ((state & 3) + turn) & 3;
      const r = Math.floor(cell / columns) + down[d];
      const c = (cell % columns) + right[d];
      if (r < 0 || r >= rows || c < 0 || c >= columns || hall[r][c] === '#') continue;
      const next = (r * columns + c) * 4 + d;
      if (distance[next] >= 0) continue;
      distance[next] = distance[state] + 1;
      if (hall[r][c] === 'G') return distance[next];
      queue.push(next);
    }
  }
  return -1;
}
