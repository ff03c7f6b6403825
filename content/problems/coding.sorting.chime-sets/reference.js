function chimeSets(deviations, setSize, tolerance) {
  const d = [...deviations].sort((a, b) => a - b);
  let sets = 0;
  let i = 0;
  while (i + setSize <= d.length) {
    if (d[i + setSize - 1] - d[i] <= tolerance) {
      sets++;
      i += setSize;
    } else {
      i++;
    }
  }
  return sets;
}
