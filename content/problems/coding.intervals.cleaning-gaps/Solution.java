import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

class Solution {
    int[][] cleaningBreaks(int opens, int closes, int[][] bookings, int gap) {
        int[][] sorted = bookings.clone();
        Arrays.sort(sorted, (a, b) -> Integer.compare(a[0], b[0]));
        List<int[]> breaks = new ArrayList<>();
        int busyUntil = opens;
        for (int[] booking : sorted) {
            int start = Math.min(booking[0], closes);
            if (start - busyUntil >= gap) {
                breaks.add(new int[] {busyUntil, start});
            }
            busyUntil = Math.max(busyUntil, booking[1]);
        }
        if (closes - busyUntil >= gap) {
            breaks.add(new int[] {busyUntil, closes});
        }
        return breaks.toArray(new int[0][]);
    }
}
