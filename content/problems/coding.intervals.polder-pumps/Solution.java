import java.util.Map;
import java.util.TreeMap;

class Solution {
    int longestFall(int[][] runs, int k) {
        TreeMap<Integer, Integer> change = new TreeMap<>();
        for (int[] run : runs) {
            change.merge(run[0], 1, Integer::sum);
            change.merge(run[1], -1, Integer::sum);
        }
        int best = 0;
        int running = 0;
        int opened = -1;
        for (Map.Entry<Integer, Integer> e : change.entrySet()) {
            running += e.getValue();
            if (running >= k && opened < 0) {
                opened = e.getKey();
            } else if (running < k && opened >= 0) {
                best = Math.max(best, e.getKey() - opened);
                opened = -1;
            }
        }
        return best;
    }
}
