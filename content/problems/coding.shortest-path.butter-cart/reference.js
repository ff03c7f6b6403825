function butterMinutes(villages, roads, iceHouses, maxWarm, stop) {
  const neighbours = Array.from({ length: villages }, () => []);
  for (const [a, b, minutes] of roads) {
    neighbours[a].push([b, minutes]);
    neighbours[b].push([a, minutes]);
  }
  const ice = new Set(iceHouses);
  const coolest = new Array(villages).fill(Infinity);
  const heap = []; // entries [time, warm, village]
  const less = (x, y) => x[0] < y[0] || (x[0] === y[0] && x[1] < y[1]);
  const push = (entry) => {
    let i = heap.length;
    heap.push(entry);
    while (i > 0) {
      const up = (i - 1) >> 1;
      if (!less(entry, heap[up])) break;
      heap[i] = heap[up];
      i = up;
    }
    heap[i] = entry;
  };
  const pop = () => {
    const top = heap[0];
    const last = heap.pop();
    const n = heap.length;
    if (n > 0) {
      let i = 0;
      for (;;) {
        let child = 2 * i + 1;
        if (child >= n) break;
        if (child + 1 < n && less(heap[child + 1], heap[child])) child++;
        if (!less(heap[child], last)) break;
        heap[i] = heap[child];
        i = child;
      }
      heap[i] = last;
    }
    return top;
  };
  push([0, 0, 0]);
  while (heap.length > 0) {
    const [time, warm, village] = pop();
    if (warm >= coolest[village]) continue;
    coolest[village] = warm;
    if (village === villages - 1) return time;
    if (ice.has(village) && warm > 0) push([time + stop, 0, village]);
    for (const [other, minutes] of neighbours[village]) {
      const warmer = warm + minutes;
      if (warmer <= maxWarm && warmer < coolest[other]) push([time + minutes, warmer, other]);
    }
  }
  return -1;
}
