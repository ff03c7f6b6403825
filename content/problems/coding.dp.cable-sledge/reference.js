function leastClimb(heights) {
  const rows = heights.length;
  const cols = heights[0].length;
  let straight = heights.map((row) => (row[0] >= 0 ? 0 : Infinity));
  let shifted = new Array(rows).fill(Infinity);
  for (let c = 1; c < cols; c++) {
    const nextStraight = new Array(rows).fill(Infinity);
    const nextShifted = new Array(rows).fill(Infinity);
    for (let r = 0; r < rows; r++) {
      const here = heights[r][c];
      if (here < 0) continue;
      nextStraight[r] = Math.min(straight[r], shifted[r]) + Math.max(0, here - heights[r][c - 1]);
      for (const q of [r - 1, r + 1]) {
        if (q < 0 || q >= rows) continue;
        nextShifted[r] = Math.min(nextShifted[r], straight[q] + Math.max(0, here - heights[q][c - 1]));
      }
    }
    straight = nextStraight;
    shifted = nextShifted;
  }
  let answer = Infinity;
  for (let r = 0; r < rows; r++) answer = Math.min(answer, straight[r], shifted[r]);
  return answer === Infinity ? -1 : answer;
}
