class Solution {
  long leastLockMinutes(int[] mooring, int berths, int cycle) {
    int n = mooring.length;
    long[] best = new long[n + 1];
    for (int end = 1; end <= n; end++) {
      best[end] = Long.MAX_VALUE;
      long slowest = 0;
      for (int first = end - 1; first >= 0 && end - first <= berths; first--) {
        slowest = Math.max(slowest, mooring[first]);
        best[end] = Math.min(best[end], best[first] + slowest + cycle);
      }
    }
    return best[n];
  }
}
