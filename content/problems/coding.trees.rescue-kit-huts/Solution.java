class Solution {
    long cheapestKits(int[] prices, int[][] paths) {
        int n = prices.length;
        int[] first = new int[n]; // the latest entry of each hut, 0 for none; entries are numbered from 2
        int[] next = new int[2 * n + 2];
        int[] target = new int[2 * n + 2];
        int entries = 2;
        for (int[] path : paths) {
            for (int side = 0; side < 2; side++) {
                target[entries] = path[1 - side];
                next[entries] = first[path[side]];
                first[path[side]] = entries++;
            }
        }
        int[] parent = new int[n];
        parent[0] = -1;
        int[] order = new int[n];
        int count = 1;
        for (int i = 0; i < count; i++) {
            int hut = order[i];
            for (int entry = first[hut]; entry != 0; entry = next[entry]) {
                if (target[entry] != parent[hut]) {
                    parent[target[entry]] = hut;
                    order[count++] = target[entry];
                }
            }
        }
        long[] withKit = new long[n];
        long[] without = new long[n];
        for (int i = n - 1; i >= 0; i--) {
            int hut = order[i];
            withKit[hut] += prices[hut];
            if (i > 0) {
                withKit[parent[hut]] += Math.min(withKit[hut], without[hut]);
                without[parent[hut]] += withKit[hut];
            }
        }
        return Math.min(withKit[0], without[0]);
    }
}
