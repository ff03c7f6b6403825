function strongestGusts(stations, k) {
  const read = new Array(stations.length).fill(0);
  const gust = (station) => stations[station][read[station]];
  const before = (a, b) => gust(a) > gust(b) || (gust(a) === gust(b) && a < b);
  const heap = [];
  for (let i = 0; i < stations.length; i++) if (stations[i].length > 0) heap.push(i);

  function sink(i) {
    for (;;) {
      let best = i;
      for (const child of [2 * i + 1, 2 * i + 2]) {
        if (child < heap.length && before(heap[child], heap[best])) best = child;
      }
      if (best === i) return;
      [heap[i], heap[best]] = [heap[best], heap[i]];
      i = best;
    }
  }

  for (let i = (heap.length >> 1) - 1; i >= 0; i--) sink(i);
  const result = [];
  while (heap.length > 0 && result.length < k) {
    const station = heap[0];
    result.push([gust(station), station]);
    read[station]++;
    if (read[station] === stations[station].length) {
      const last = heap.pop();
      if (heap.length === 0) break;
      heap[0] = last;
    }
    sink(0);
  }
  return result;
}
