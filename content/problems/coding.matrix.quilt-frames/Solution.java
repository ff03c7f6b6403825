class Solution {
  long[] frameTotals(int[][] stitches) {
    if (stitches.length == 0) {
      return new long[0];
    }
    int rows = stitches.length;
    int cols = stitches[0].length;
    long[] totals = new long[(Math.min(rows, cols) + 1) / 2];
    for (int r = 0; r < rows; r++) {
      for (int c = 0; c < cols; c++) {
        int frame = Math.min(Math.min(r, rows - 1 - r), Math.min(c, cols - 1 - c));
        totals[frame] += stitches[r][c];
      }
    }
    return totals;
  }
}
