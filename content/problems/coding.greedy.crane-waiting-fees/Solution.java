import java.util.Arrays;

class Solution {
  long leastTotalFee(int[] hours, int[] fees) {
    Integer[] order = new Integer[hours.length];
    for (int i = 0; i < order.length; i++) {
      order[i] = i;
    }
    Arrays.sort(order, (a, b) -> Long.compare((long) fees[b] * hours[a], (long) fees[a] * hours[b]));
    long clock = 0;
    long total = 0;
    for (int i : order) {
      clock += hours[i];
      total += clock * fees[i];
    }
    return total;
  }
}
