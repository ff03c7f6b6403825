class Solution {
    long earliestMinute(int[] warmup, int[] perTray, int trays) {
        long low = 0;
        long high = Long.MAX_VALUE;
        for (int i = 0; i < warmup.length; i++) {
            high = Math.min(high, warmup[i] + (long) trays * perTray[i]);
        }
        while (low < high) {
            long middle = (low + high) / 2;
            long done = 0; // no oven can do more than all the trays by then, so the sum fits
            for (int i = 0; i < warmup.length; i++) {
                if (middle > warmup[i]) {
                    done += (middle - warmup[i]) / perTray[i];
                }
            }
            if (done >= trays) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
