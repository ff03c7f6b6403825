class Solution {
    int countSpareLamps(int length, int[][] lamps) {
        int[] first = new int[lamps.length];
        int[] last = new int[lamps.length];
        int[] change = new int[length + 2];
        for (int i = 0; i < lamps.length; i++) {
            long left = (long) lamps[i][0] - lamps[i][1];
            long right = (long) lamps[i][0] + lamps[i][1];
            if (left > length || right < 1) {
                first[i] = 1;
                last[i] = 0;
                continue;
            }
            first[i] = (int) Math.max(1, left);
            last[i] = (int) Math.min(length, right);
            change[first[i]]++;
            change[last[i] + 1]--;
        }
        int[] once = new int[length + 1]; // metres 1..m lit by exactly one lamp
        int lit = 0;
        for (int metre = 1; metre <= length; metre++) {
            lit += change[metre];
            once[metre] = once[metre - 1] + (lit == 1 ? 1 : 0);
        }
        int spare = 0;
        for (int i = 0; i < lamps.length; i++) {
            if (first[i] > last[i] || once[last[i]] == once[first[i] - 1]) {
                spare++;
            }
        }
        return spare;
    }
}
