function heaviestPortions(kit, orders) {
  // Bit operators cut numbers to 32 bits in JavaScript, so the bits are read by division.
  const weights = [];
  for (let w = 1, rest = kit; rest > 0; w *= 2, rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) weights.push(w);
  }
  weights.reverse();
  return orders.map((order) => {
    let total = 0;
    for (const w of weights) {
      if (total + w <= order) total += w;
    }
    return total;
  });
}
