function trimmedSums(levels, k) {
  const push = (heap, x) => {
    let i = heap.length;
    heap.push(x);
    while (i > 0) {
      const up = (i - 1) >> 1;
      if (heap[up] <= x) break;
      heap[i] = heap[up];
      i = up;
    }
    heap[i] = x;
  };
  const pop = (heap) => {
    const top = heap[0];
    const x = heap.pop();
    const n = heap.length;
    if (n > 0) {
      let i = 0;
      for (;;) {
        let child = 2 * i + 1;
        if (child >= n) break;
        if (child + 1 < n && heap[child + 1] < heap[child]) child++;
        if (heap[child] >= x) break;
        heap[i] = heap[child];
        i = child;
      }
      heap[i] = x;
    }
    return top;
  };
  const lowest = []; // negated levels, so the top is the highest of the lowest
  const highest = [];
  let total = 0;
  let low = 0;
  let high = 0;
  return levels.map((level, i) => {
    total += level;
    push(lowest, -level);
    low += level;
    if (lowest.length > k) low += pop(lowest);
    push(highest, level);
    high += level;
    if (highest.length > k) high -= pop(highest);
    return i + 1 > 2 * k ? total - low - high : 0;
  });
}
