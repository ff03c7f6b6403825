import java.util.HashMap;
import java.util.Map;

class Solution {
    int longestCappedStretch(String[] artists, int k) {
        Map<String, Integer> inside = new HashMap<>();
        int left = 0;
        int best = 0;
        for (int right = 0; right < artists.length; right++) {
            inside.merge(artists[right], 1, Integer::sum);
            while (inside.get(artists[right]) > k) {
                inside.merge(artists[left], -1, Integer::sum);
                left++;
            }
            best = Math.max(best, right - left + 1);
        }
        return best;
    }
}
