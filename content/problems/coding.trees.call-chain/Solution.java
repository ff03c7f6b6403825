import java.util.Arrays;

class Solution {
    int busiestMinute(int[] callers) {
        int n = callers.length;
        int[] minute = new int[n];
        Arrays.fill(minute, -1);
        int[] path = new int[n];
        int[] count = new int[n];
        for (int member = 0; member < n; member++) {
            int length = 0;
            int at = member;
            while (minute[at] < 0) {
                path[length++] = at;
                if (callers[at] < 0) {
                    break;
                }
                at = callers[at];
            }
            while (length > 0) {
                int m = path[--length];
                minute[m] = callers[m] < 0 ? 0 : minute[callers[m]] + 1;
                count[minute[m]]++;
            }
        }
        int best = 0;
        for (int t = 1; t < n; t++) {
            if (count[t] > count[best]) {
                best = t;
            }
        }
        return best;
    }
}
