function cheapestWalk(distances, prices, finish, daily) {
  const n = distances.length;
  const places = [0, ...distances, finish];
  const totals = new Array(n + 2).fill(0);
  const queue = [0];
  let front = 0;
  for (let i = 1; i <= n + 1; i++) {
    while (front < queue.length && places[queue[front]] < places[i] - daily) front++;
    if (front === queue.length) return -1;
    totals[i] = totals[queue[front]] + (i <= n ? prices[i - 1] : 0);
    while (queue.length > front && totals[queue[queue.length - 1]] >= totals[i]) queue.pop();
    queue.push(i);
  }
  return totals[n + 1];
}
