import java.util.Arrays;

class Solution {
    int chimeSets(int[] deviations, int setSize, int tolerance) {
        int[] d = deviations.clone();
        Arrays.sort(d);
        int sets = 0;
        int i = 0;
        while (i + setSize <= d.length) {
            if ((long) d[i + setSize - 1] - d[i] <= tolerance) {
                sets++;
                i += setSize;
            } else {
                i++;
            }
        }
        return sets;
    }
}
