import java.util.Arrays;

class Solution {
    int fewestMoves(String[] hall) {
        int rows = hall.length;
        int columns = hall[0].length();
        int[] down = {0, 1, 0, -1};
        int[] right = {1, 0, -1, 0};
        int[] distance = new int[rows * columns * 4];
        Arrays.fill(distance, -1);
        int[] queue = new int[distance.length];
        int filled = 0;
        for (int r = 0; r < rows; r++) {
            int c = hall[r].indexOf('S');
            if (c >= 0) {
                int start = (r * columns + c) * 4;
                distance[start] = 0;
                queue[filled++] = start;
            }
        }
        for (int i = 0; i < filled; i++) {
            int state = queue[i];
            int cell = state / 4;
            for (int turn = 0; turn < 2; turn++) {
                int d = (state + turn) % 4;
                int r = cell / columns + down[d];
                int c = cell % columns + right[d];
                if (r < 0 || r >= rows || c < 0 || c >= columns || hall[r].charAt(c) == '#') {
                    continue;
                }
                int next = (r * columns + c) * 4 + d;
                if (distance[next] >= 0) {
                    continue;
                }
                distance[next] = distance[state] + 1;
                if (hall[r].charAt(c) == 'G') {
                    return distance[next];
                }
                queue[filled++] = next;
            }
        }
        return -1;
    }
}
