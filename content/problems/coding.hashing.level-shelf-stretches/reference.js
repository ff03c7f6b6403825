function levelStretches(changes) {
  const seen = new Map([[0, 1]]);
  let total = 0, stretches = 0;
  for (const change of changes) {
    total += change;
    const earlier = seen.get(total) ?? 0;
    stretches += earlier;
    seen.set(total, earlier + 1);
  }
  return stretches;
}
