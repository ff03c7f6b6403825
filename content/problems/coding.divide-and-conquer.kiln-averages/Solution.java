class Solution {
    private long[] starts;
    private long[] ends;
    private long[] spare;

    long countSteadyStretches(int[] readings, int least, int low, int high) {
        if (least > readings.length || low > high) {
            return 0;
        }
        return pairs(readings, least, low, false) - pairs(readings, least, high, true);
    }

    private long pairs(int[] readings, int least, int limit, boolean strict) {
        int n = readings.length;
        long[] before = new long[n + 1];
        for (int i = 0; i < n; i++) {
            before[i + 1] = before[i] + readings[i] - limit;
        }
        int m = n - least + 1;
        starts = new long[m];
        ends = new long[m];
        spare = new long[m];
        for (int i = 0; i < m; i++) {
            starts[i] = before[i];
            ends[i] = before[i + least] - (strict ? 1 : 0);
        }
        return count(0, m);
    }

    private long count(int lo, int hi) {
        if (hi - lo == 1) {
            return starts[lo] <= ends[lo] ? 1 : 0;
        }
        int mid = (lo + hi) >>> 1;
        long found = count(lo, mid) + count(mid, hi);
        int k = lo;
        for (int j = mid; j < hi; j++) {
            while (k < mid && starts[k] <= ends[j]) {
                k++;
            }
            found += k - lo;
        }
        merge(starts, lo, mid, hi);
        merge(ends, lo, mid, hi);
        return found;
    }

    private void merge(long[] a, int lo, int mid, int hi) {
        int i = lo;
        int j = mid;
        for (int k = lo; k < hi; k++) {
            spare[k] = j == hi || (i < mid && a[i] <= a[j]) ? a[i++] : a[j++];
        }
        System.arraycopy(spare, lo, a, lo, hi - lo);
    }
}
