import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;

class Solution {
    long butterMinutes(int villages, int[][] roads, int[] iceHouses, int maxWarm, int stop) {
        List<List<int[]>> neighbours = new ArrayList<>();
        for (int i = 0; i < villages; i++) {
            neighbours.add(new ArrayList<>());
        }
        for (int[] road : roads) {
            neighbours.get(road[0]).add(new int[] {road[1], road[2]});
            neighbours.get(road[1]).add(new int[] {road[0], road[2]});
        }
        boolean[] ice = new boolean[villages];
        for (int v : iceHouses) {
            ice[v] = true;
        }
        long[] coolest = new long[villages];
        Arrays.fill(coolest, Long.MAX_VALUE);
        PriorityQueue<long[]> heap = new PriorityQueue<>((x, y) ->
                x[0] != y[0] ? Long.compare(x[0], y[0]) : Long.compare(x[1], y[1]));
        heap.add(new long[] {0, 0, 0}); // total time, minutes since cold, village
        while (!heap.isEmpty()) {
            long[] entry = heap.poll();
            long time = entry[0];
            long warm = entry[1];
            int village = (int) entry[2];
            if (warm >= coolest[village]) {
                continue;
            }
            coolest[village] = warm;
            if (village == villages - 1) {
                return time;
            }
            if (ice[village] && warm > 0) {
                heap.add(new long[] {time + stop, 0, village});
            }
            for (int[] next : neighbours.get(village)) {
                long warmer = warm + next[1];
                if (warmer <= maxWarm && warmer < coolest[next[0]]) {
                    heap.add(new long[] {time + next[1], warmer, next[0]});
                }
            }
        }
        return -1;
    }
}
