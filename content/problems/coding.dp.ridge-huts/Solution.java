class Solution {
    long cheapestWalk(int[] distances, int[] prices, int finish, int daily) {
        int n = distances.length;
        int[] places = new int[n + 2];
        System.arraycopy(distances, 0, places, 1, n);
        places[n + 1] = finish;
        long[] totals = new long[n + 2];
        int[] queue = new int[n + 2];
        int front = 0;
        int back = 1; // the start is in the queue already
        for (int i = 1; i <= n + 1; i++) {
            while (front < back && places[queue[front]] < places[i] - daily) {
                front++;
            }
            if (front == back) {
                return -1;
            }
            totals[i] = totals[queue[front]] + (i <= n ? prices[i - 1] : 0);
            while (back > front && totals[queue[back - 1]] >= totals[i]) {
                back--;
            }
            queue[back++] = i;
        }
        return totals[n + 1];
    }
}
