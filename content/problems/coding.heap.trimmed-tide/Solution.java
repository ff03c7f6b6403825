import java.util.Collections;
import java.util.PriorityQueue;

class Solution {
    long[] trimmedSums(int[] levels, int k) {
        PriorityQueue<Integer> lowest = new PriorityQueue<>(Collections.reverseOrder());
        PriorityQueue<Integer> highest = new PriorityQueue<>();
        long total = 0;
        long low = 0;
        long high = 0;
        long[] result = new long[levels.length];
        for (int i = 0; i < levels.length; i++) {
            int level = levels[i];
            total += level;
            lowest.add(level);
            low += level;
            if (lowest.size() > k) {
                low -= lowest.poll();
            }
            highest.add(level);
            high += level;
            if (highest.size() > k) {
                high -= highest.poll();
            }
            result[i] = i + 1 > 2L * k ? total - low - high : 0;
        }
        return result;
    }
}
