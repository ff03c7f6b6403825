import java.util.HashMap;
import java.util.Map;

class Solution {
    long levelStretches(int[] changes) {
        Map<Long, Integer> seen = new HashMap<>();
        seen.put(0L, 1);
        long total = 0;
        long stretches = 0;
        for (int change : changes) {
            total += change;
            int earlier = seen.getOrDefault(total, 0);
            stretches += earlier;
            seen.put(total, earlier + 1);
        }
        return stretches;
    }
}
