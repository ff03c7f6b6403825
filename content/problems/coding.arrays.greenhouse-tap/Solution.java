class Solution {
    int longestWatering(int[] moisture, int low, int high) {
        boolean open = false;
        int run = 0;
        int best = 0;
        for (int reading : moisture) {
            if (reading < low) {
                open = true;
            } else if (reading > high) {
                open = false;
            }
            run = open ? run + 1 : 0;
            best = Math.max(best, run);
        }
        return best;
    }
}
