class Solution {
    int explainedOpenings(int[] swipes, int[] openings, int k) {
        int i = 0;
        int j = 0;
        int explained = 0;
        while (i < swipes.length && j < openings.length) {
            int wait = openings[j] - swipes[i]; // both are at least 0, so the difference fits
            if (wait < 0) {
                j++;
            } else if (wait > k) {
                i++;
            } else {
                explained++;
                i++;
                j++;
            }
        }
        return explained;
    }
}
