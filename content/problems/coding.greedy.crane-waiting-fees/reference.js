function leastTotalFee(hours, fees) {
  const order = hours.map((_, i) => i);
  order.sort((a, b) => fees[b] * hours[a] - fees[a] * hours[b]);
  let clock = 0;
  let total = 0;
  for (const i of order) {
    clock += hours[i];
    total += clock * fees[i];
  }
  return total;
}
