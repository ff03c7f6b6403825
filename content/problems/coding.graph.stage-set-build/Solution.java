class Solution {
    long finishHour(int[] hours, int[][] needs) {
        int n = hours.length;
        int[] openNeeds = new int[n];
        int[] dependentCount = new int[n];
        for (int task = 0; task < n; task++) {
            for (int need : needs[task]) {
                if (need < 0 || need >= n) {
                    return -1;
                }
                dependentCount[need]++;
                openNeeds[task]++;
            }
        }
        int[][] dependents = new int[n][];
        for (int task = 0; task < n; task++) {
            dependents[task] = new int[dependentCount[task]];
        }
        for (int task = 0; task < n; task++) {
            for (int need : needs[task]) {
                dependents[need][--dependentCount[need]] = task;
            }
        }
        long[] start = new long[n];
        int[] ready = new int[n];
        int count = 0;
        for (int task = 0; task < n; task++) {
            if (openNeeds[task] == 0) {
                ready[count++] = task;
            }
        }
        long finish = 0;
        for (int i = 0; i < count; i++) {
            long end = start[ready[i]] + hours[ready[i]];
            finish = Math.max(finish, end);
            for (int other : dependents[ready[i]]) {
                start[other] = Math.max(start[other], end);
                if (--openNeeds[other] == 0) {
                    ready[count++] = other;
                }
            }
        }
        return count == n ? finish : -1;
    }
}
