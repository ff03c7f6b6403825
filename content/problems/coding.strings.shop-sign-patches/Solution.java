class Solution {
    int countPatches(String oldText, String newText, int bridge) {
        int width = Math.max(oldText.length(), newText.length());
        int patches = 0;
        int lastChange = -1;
        for (int i = 0; i < width; i++) {
            char before = i < oldText.length() ? oldText.charAt(i) : ' ';
            char after = i < newText.length() ? newText.charAt(i) : ' ';
            if (before == after) {
                continue;
            }
            if (lastChange < 0 || i - lastChange - 1 > bridge) {
                patches++;
            }
            lastChange = i;
        }
        return patches;
    }
}
