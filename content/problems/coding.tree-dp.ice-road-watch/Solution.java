import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

class Solution {
    private static final long NEVER = Long.MIN_VALUE / 4;

    long watchedLength(int junctions, int[][] roads, int watchers) {
        List<List<int[]>> neighbours = new ArrayList<>();
        for (int v = 0; v < junctions; v++) {
            neighbours.add(new ArrayList<>());
        }
        for (int[] road : roads) {
            neighbours.get(road[0]).add(new int[] {road[1], road[2]});
            neighbours.get(road[1]).add(new int[] {road[0], road[2]});
        }
        int[] parent = new int[junctions];
        parent[0] = -1;
        int[] order = new int[junctions];
        int found = 1;
        for (int t = 0; t < found; t++) {
            for (int[] next : neighbours.get(order[t])) {
                if (next[0] != parent[order[t]]) {
                    parent[next[0]] = order[t];
                    order[found++] = next[0];
                }
            }
        }
        long[][] out = new long[junctions][];
        long[][] on = new long[junctions][];
        for (int t = junctions - 1; t >= 0; t--) {
            int v = order[t];
            long[] a = {0, NEVER};
            long[] b = {NEVER, 0};
            for (int[] next : neighbours.get(v)) {
                int w = next[0];
                if (w == parent[v]) {
                    continue;
                }
                int size = Math.min(watchers, a.length + out[w].length - 2);
                long[] c = new long[size + 1];
                long[] d = new long[size + 1];
                Arrays.fill(c, NEVER);
                Arrays.fill(d, NEVER);
                for (int j = 0; j < out[w].length && j <= size; j++) {
                    long below = Math.max(out[w][j], on[w][j] + next[1]);
                    long above = Math.max(out[w][j], on[w][j]) + next[1];
                    for (int i = 0; i < a.length && i + j <= size; i++) {
                        c[i + j] = Math.max(c[i + j], a[i] + below);
                        d[i + j] = Math.max(d[i + j], b[i] + above);
                    }
                }
                out[w] = null;
                on[w] = null;
                a = c;
                b = d;
            }
            int kept = Math.min(a.length, watchers + 1);
            out[v] = Arrays.copyOf(a, kept);
            on[v] = Arrays.copyOf(b, kept);
        }
        long best = 0;
        for (int k = 0; k < out[0].length; k++) {
            best = Math.max(best, Math.max(out[0][k], on[0][k]));
        }
        return best;
    }
}
