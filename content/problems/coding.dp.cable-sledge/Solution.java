import java.util.Arrays;

class Solution {
  private static final long NONE = Long.MAX_VALUE / 4;

  long leastClimb(int[][] heights) {
    int rows = heights.length;
    int cols = heights[0].length;
    long[] straight = new long[rows];
    long[] shifted = new long[rows];
    Arrays.fill(shifted, NONE);
    for (int r = 0; r < rows; r++) {
      straight[r] = heights[r][0] >= 0 ? 0 : NONE;
    }
    for (int c = 1; c < cols; c++) {
      long[] nextStraight = new long[rows];
      long[] nextShifted = new long[rows];
      Arrays.fill(nextStraight, NONE);
      Arrays.fill(nextShifted, NONE);
      for (int r = 0; r < rows; r++) {
        int here = heights[r][c];
        if (here < 0) {
          continue;
        }
        long came = Math.min(straight[r], shifted[r]);
        if (came < NONE) {
          nextStraight[r] = came + Math.max(0, here - heights[r][c - 1]);
        }
        for (int q = r - 1; q <= r + 1; q += 2) {
          if (q >= 0 && q < rows && straight[q] < NONE) {
            nextShifted[r] = Math.min(nextShifted[r], straight[q] + Math.max(0, here - heights[q][c - 1]));
          }
        }
      }
      straight = nextStraight;
      shifted = nextShifted;
    }
    long answer = NONE;
    for (int r = 0; r < rows; r++) {
      answer = Math.min(answer, Math.min(straight[r], shifted[r]));
    }
    return answer == NONE ? -1 : answer;
  }
}
