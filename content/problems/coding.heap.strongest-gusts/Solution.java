import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;

class Solution {
    int[][] strongestGusts(int[][] stations, int k) {
        // strength, station, place in the file of the station
        PriorityQueue<int[]> heads =
                new PriorityQueue<>((a, b) -> a[0] != b[0] ? Integer.compare(b[0], a[0]) : Integer.compare(a[1], b[1]));
        for (int station = 0; station < stations.length; station++) {
            if (stations[station].length > 0) {
                heads.add(new int[] {stations[station][0], station, 0});
            }
        }
        List<int[]> result = new ArrayList<>();
        while (!heads.isEmpty() && result.size() < k) {
            int[] head = heads.poll();
            result.add(new int[] {head[0], head[1]});
            int next = head[2] + 1;
            if (next < stations[head[1]].length) {
                heads.add(new int[] {stations[head[1]][next], head[1], next});
            }
        }
        return result.toArray(new int[0][]);
    }
}
