import java.util.Arrays;

class Solution {
  private int n;
  private long[] price;
  private int[] enemies;

  int countSelections(int[] values, int[][] clashes, int pieces, long limit) {
    n = values.length;
    Integer[] order = new Integer[n];
    for (int i = 0; i < n; i++) {
      order[i] = i;
    }
    Arrays.sort(order, (a, b) -> Integer.compare(values[a], values[b]));
    int[] place = new int[n];
    price = new long[n];
    for (int pos = 0; pos < n; pos++) {
      place[order[pos]] = pos;
      price[pos] = values[order[pos]];
    }
    enemies = new int[n];
    for (int[] clash : clashes) {
      enemies[place[clash[0]]] |= 1 << place[clash[1]];
      enemies[place[clash[1]]] |= 1 << place[clash[0]];
    }
    return count(0, pieces, limit, 0);
  }

  private int count(int start, int need, long budget, int banned) {
    if (need == 0) {
      return 1;
    }
    int found = 0;
    for (int i = start; i <= n - need; i++) {
      if (price[i] * need > budget) {
        break;
      }
      if ((banned >> i & 1) == 0) {
        found += count(i + 1, need - 1, budget - price[i], banned | enemies[i]);
      }
    }
    return found;
  }
}
