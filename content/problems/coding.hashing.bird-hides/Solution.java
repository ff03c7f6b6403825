import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

class Solution {
    String firstConfirmed(String[] species, int[] hides, int k) {
        Map<String, Set<Integer>> reportedFrom = new HashMap<>();
        for (int i = 0; i < species.length; i++) {
            Set<Integer> places = reportedFrom.computeIfAbsent(species[i], name -> new HashSet<>());
            places.add(hides[i]);
            if (places.size() == k) {
                return species[i];
            }
        }
        return "";
    }
}
