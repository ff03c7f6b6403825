class Solution {
    int fewestSweeps(int[] levels) {
        int[] stack = new int[levels.length + 1]; // rising from bottom to top
        int size = 0;
        int sweeps = 0;
        for (int level : levels) {
            while (size > 0 && stack[size - 1] > level) {
                size--;
            }
            if (level > 0 && (size == 0 || stack[size - 1] < level)) {
                stack[size++] = level;
                sweeps++;
            }
        }
        return sweeps;
    }
}
