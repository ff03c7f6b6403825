class Solution {
    private int[] parent;
    private long[] above; // height above the parent

    int firstContradiction(int basins, int[][] notes) {
        parent = new int[basins];
        above = new long[basins];
        int[] size = new int[basins];
        for (int i = 0; i < basins; i++) {
            parent[i] = i;
            size[i] = 1;
        }
        for (int i = 0; i < notes.length; i++) {
            int a = notes[i][0];
            int b = notes[i][1];
            int d = notes[i][2];
            int p = find(a);
            int q = find(b);
            if (p == q) {
                if (above[b] - above[a] != d) {
                    return i;
                }
                continue;
            }
            long lift = above[a] + d - above[b]; // height of q above p
            if (size[p] < size[q]) {
                int swap = p;
                p = q;
                q = swap;
                lift = -lift;
            }
            parent[q] = p;
            above[q] = lift;
            size[p] += size[q];
        }
        return -1;
    }

    // Union by size keeps the trees so low that recursion is safe.
    private int find(int x) {
        if (parent[x] == x) {
            return x;
        }
        int up = parent[x];
        int root = find(up);
        if (up != root) {
            above[x] += above[up];
            parent[x] = root;
        }
        return root;
    }
}
