import java.util.Arrays;

class Solution {
    private long[] marks;
    private int[] cover;
    private long[] closed;

    long[] worstDay(int[][] closures) {
        int n = closures.length;
        if (n == 0) {
            return new long[] {0, -1};
        }
        marks = Arrays.stream(closures).flatMapToLong(c -> java.util.stream.LongStream.of(c[0], c[1])).distinct().sorted().toArray();
        int cells = marks.length - 1;
        cover = new int[4 * cells];
        closed = new long[4 * cells];
        long[][] events = new long[2 * n][];
        for (int i = 0; i < n; i++) {
            int[] c = closures[i];
            int a = Arrays.binarySearch(marks, c[0]);
            int b = Arrays.binarySearch(marks, c[1]);
            events[2 * i] = new long[] {c[2], 1, a, b};
            events[2 * i + 1] = new long[] {c[3] + 1L, -1, a, b};
        }
        Arrays.sort(events, (x, y) -> Long.compare(x[0], y[0]));
        long best = 0;
        long bestDay = -1;
        for (int k = 0; k < events.length; k++) {
            long[] e = events[k];
            change(1, 0, cells, (int) e[2], (int) e[3], (int) e[1]);
            boolean dayDone = k + 1 == events.length || events[k + 1][0] != e[0];
            if (dayDone && closed[1] > best) {
                best = closed[1];
                bestDay = e[0];
            }
        }
        return new long[] {best, bestDay};
    }

    private void change(int node, int lo, int hi, int a, int b, int by) {
        if (a <= lo && hi <= b) {
            cover[node] += by;
        } else {
            int mid = (lo + hi) >>> 1;
            if (a < mid) {
                change(2 * node, lo, mid, a, b, by);
            }
            if (b > mid) {
                change(2 * node + 1, mid, hi, a, b, by);
            }
        }
        if (cover[node] > 0) {
            closed[node] = marks[hi] - marks[lo];
        } else if (hi - lo == 1) {
            closed[node] = 0;
        } else {
            closed[node] = closed[2 * node] + closed[2 * node + 1];
        }
    }
}
