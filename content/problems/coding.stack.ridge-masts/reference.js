function receiversPerMast(heights) {
  const n = heights.length;
  const receivers = new Array(n).fill(0);
  const waiting = [];
  for (let i = 0; i < n; i++) {
    while (waiting.length > 0 && heights[waiting[waiting.length - 1]] <= heights[i]) {
      const blocked = waiting.pop();
      receivers[blocked] = i - blocked;
    }
    waiting.push(i);
  }
  for (const i of waiting) receivers[i] = n - 1 - i;
  return receivers;
}
