class Solution {
    int lettersNear(int[] days, int day, int reach) {
        return firstAtLeast(days, (long) day + reach + 1) - firstAtLeast(days, (long) day - reach);
    }

    private static int firstAtLeast(int[] days, long value) {
        int low = 0;
        int high = days.length;
        while (low < high) {
            int middle = low + (high - low) / 2;
            if (days[middle] < value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
