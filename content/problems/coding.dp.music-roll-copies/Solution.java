import java.util.Arrays;

class Solution {
  private static final int NONE = 1_000_000_000;

  int leastDamage(String first, String second, int change, int tear, int each) {
    int n = first.length();
    int m = second.length();
    int[] pair = new int[m + 1];
    int[] lost1 = new int[m + 1];
    int[] lost2 = new int[m + 1];
    Arrays.fill(pair, NONE);
    Arrays.fill(lost1, NONE);
    Arrays.fill(lost2, NONE);
    pair[0] = 0;
    for (int j = 1; j <= m; j++) {
      lost2[j] = tear + each * j;
    }
    for (int i = 1; i <= n; i++) {
      int[] pairRow = new int[m + 1];
      int[] lost1Row = new int[m + 1];
      int[] lost2Row = new int[m + 1];
      pairRow[0] = NONE;
      lost2Row[0] = NONE;
      lost1Row[0] = tear + each * i;
      for (int j = 1; j <= m; j++) {
        int before = Math.min(pair[j - 1], Math.min(lost1[j - 1], lost2[j - 1]));
        pairRow[j] = before + (first.charAt(i - 1) == second.charAt(j - 1) ? 0 : change);
        lost1Row[j] = Math.min(lost1[j], Math.min(pair[j], lost2[j]) + tear) + each;
        lost2Row[j] = Math.min(lost2Row[j - 1], Math.min(pairRow[j - 1], lost1Row[j - 1]) + tear) + each;
      }
      pair = pairRow;
      lost1 = lost1Row;
      lost2 = lost2Row;
    }
    return Math.min(pair[m], Math.min(lost1[m], lost2[m]));
  }
}
