class Solution {
    int[] editedReel(int shots, int[][] edits) {
        int head = shots; // an extra node in front of the first shot; the chain is a ring through it
        int[] after = new int[shots + 1];
        int[] before = new int[shots + 1];
        for (int i = 0; i <= shots; i++) {
            after[i] = i == shots ? 0 : i + 1;
            before[i] = i == 0 ? head : i - 1;
        }
        for (int[] edit : edits) {
            int first = edit[0];
            int last = edit[1];
            int target = edit[2] == -1 ? head : edit[2];
            int left = before[first];
            int right = after[last];
            after[left] = right;
            before[right] = left;
            int follower = after[target];
            after[target] = first;
            before[first] = target;
            after[last] = follower;
            before[follower] = last;
        }
        int[] order = new int[shots];
        int shot = after[head];
        for (int i = 0; i < shots; i++) {
            order[i] = shot;
            shot = after[shot];
        }
        return order;
    }
}
