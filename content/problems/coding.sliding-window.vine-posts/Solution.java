import java.util.Arrays;

class Solution {
    private int[] values;
    private int[] count;
    private long[] total;
    private int m;

    int longestLevelRow(int[] heights, int sink, int lift, long budget) {
        values = Arrays.stream(heights).distinct().sorted().toArray();
        m = values.length;
        count = new int[m + 1];
        total = new long[m + 1];
        int left = 0;
        int size = 0;
        int best = 0;
        long inAll = 0;
        for (int h : heights) {
            change(h, 1);
            size++;
            inAll += h;
            while (cost(size, inAll, sink, lift) > budget) {
                int gone = heights[left++];
                change(gone, -1);
                size--;
                inAll -= gone;
            }
            best = Math.max(best, size);
        }
        return best;
    }

    private void change(int h, int by) {
        for (int i = Arrays.binarySearch(values, h) + 1; i <= m; i += i & -i) {
            count[i] += by;
            total[i] += (long) by * h;
        }
    }

    private long cost(int size, long inAll, int sink, int lift) {
        long number = sink == 0 ? 1 : ((long) sink * size + sink + lift - 1) / (sink + lift);
        int at = 0;
        long below = 0;
        long belowSum = 0;
        for (int step = Integer.highestOneBit(m); step >= 1; step >>= 1) {
            if (at + step <= m && below + count[at + step] < number) {
                at += step;
                below += count[at];
                belowSum += total[at];
            }
        }
        long level = values[at];
        return lift * (level * below - belowSum) + sink * (inAll - belowSum - level * (size - below));
    }
}
