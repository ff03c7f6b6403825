import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

class Solution {
    int[][] groupDyes(int[][] recipes) {
        Map<List<Integer>, List<Integer>> groups = new LinkedHashMap<>();
        for (int i = 0; i < recipes.length; i++) {
            int divisor = 0;
            for (int amount : recipes[i]) {
                divisor = gcd(divisor, amount);
            }
            List<Integer> key = new ArrayList<>();
            for (int amount : recipes[i]) {
                key.add(divisor == 0 ? 0 : amount / divisor);
            }
            groups.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
        }
        int[][] result = new int[groups.size()][];
        int next = 0;
        for (List<Integer> group : groups.values()) {
            result[next++] = group.stream().mapToInt(Integer::intValue).toArray();
        }
        return result;
    }

    private static int gcd(int a, int b) {
        while (b != 0) {
            int rest = a % b;
            a = b;
            b = rest;
        }
        return a;
    }
}
