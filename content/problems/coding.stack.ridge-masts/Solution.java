class Solution {
    int[] receiversPerMast(int[] heights) {
        int n = heights.length;
        int[] receivers = new int[n];
        int[] waiting = new int[n];
        int top = 0;
        for (int i = 0; i < n; i++) {
            while (top > 0 && heights[waiting[top - 1]] <= heights[i]) {
                int blocked = waiting[--top];
                receivers[blocked] = i - blocked;
            }
            waiting[top++] = i;
        }
        while (top > 0) {
            int open = waiting[--top];
            receivers[open] = n - 1 - open;
        }
        return receivers;
    }
}
