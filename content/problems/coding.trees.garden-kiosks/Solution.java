import java.util.Arrays;

class Solution {
    long kioskDistanceSum(int n, int[][] paths, int[] kiosks) {
        int[] first = new int[n];
        Arrays.fill(first, -1);
        int[] next = new int[2 * paths.length];
        int[] to = new int[2 * paths.length];
        for (int i = 0; i < paths.length; i++) {
            to[2 * i] = paths[i][1];
            next[2 * i] = first[paths[i][0]];
            first[paths[i][0]] = 2 * i;
            to[2 * i + 1] = paths[i][0];
            next[2 * i + 1] = first[paths[i][1]];
            first[paths[i][1]] = 2 * i + 1;
        }
        int[] parent = new int[n];
        int[] above = new int[n];
        int[] order = new int[n];
        parent[0] = -1;
        int filled = 1;
        for (int i = 0; i < filled; i++) {
            int square = order[i];
            for (int e = first[square]; e >= 0; e = next[e]) {
                if (to[e] != parent[square]) {
                    parent[to[e]] = square;
                    above[to[e]] = paths[e / 2][2];
                    order[filled++] = to[e];
                }
            }
        }
        long[] below = new long[n];
        for (int square : kiosks) {
            below[square]++;
        }
        long total = 0;
        for (int i = n - 1; i > 0; i--) {
            int square = order[i];
            total += above[square] * below[square] * (kiosks.length - below[square]);
            below[parent[square]] += below[square];
        }
        return total;
    }
}
