function leastDamage(first, second, change, tear, each) {
  const n = first.length;
  const m = second.length;
  let pair = new Array(m + 1).fill(Infinity);
  let lost1 = new Array(m + 1).fill(Infinity);
  let lost2 = new Array(m + 1).fill(Infinity);
  pair[0] = 0;
  for (let j = 1; j <= m; j++) lost2[j] = tear + each * j;
  for (let i = 1; i <= n; i++) {
    const pairRow = new Array(m + 1).fill(Infinity);
    const lost1Row = new Array(m + 1).fill(Infinity);
    const lost2Row = new Array(m + 1).fill(Infinity);
    lost1Row[0] = tear + each * i;
    for (let j = 1; j <= m; j++) {
      const before = Math.min(pair[j - 1], lost1[j - 1], lost2[j - 1]);
      pairRow[j] = before + (first[i - 1] === second[j - 1] ? 0 : change);
      lost1Row[j] = Math.min(lost1[j], pair[j] + tear, lost2[j] + tear) + each;
      lost2Row[j] = Math.min(lost2Row[j - 1], pairRow[j - 1] + tear, lost1Row[j - 1] + tear) + each;
    }
    pair = pairRow;
    lost1 = lost1Row;
    lost2 = lost2Row;
  }
  return Math.min(pair[m], lost1[m], lost2[m]);
}
