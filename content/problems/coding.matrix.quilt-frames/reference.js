function frameTotals(stitches) {
  if (stitches.length === 0) return [];
  const rows = stitches.length;
  const cols = stitches[0].length;
  const totals = new Array(Math.ceil(Math.min(rows, cols) / 2)).fill(0);
  for (let r = 0; r < rows; r++) {
    for (let c = 0; c < cols; c++) {
      totals[Math.min(r, c, rows - 1 - r, cols - 1 - c)] += stitches[r][c];
    }
  }
  return totals;
}
