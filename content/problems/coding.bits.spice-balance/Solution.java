class Solution {
  long[] heaviestPortions(long kit, long[] orders) {
    long[] result = new long[orders.length];
    for (int i = 0; i < orders.length; i++) {
      long total = 0;
      for (int b = 49; b >= 0; b--) {
        long w = 1L << b;
        if ((kit & w) != 0 && total + w <= orders[i]) {
          total += w;
        }
      }
      result[i] = total;
    }
    return result;
  }
}
