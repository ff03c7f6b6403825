import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

class Solution {
    int fewestTransfers(boolean[] inDock, int[][] rules) {
        int n = inDock.length;
        if (n == 0) {
            return 0;
        }
        List<List<Integer>> followers = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            followers.add(new ArrayList<>());
        }
        int[] before = new int[n];
        for (int[] rule : rules) {
            followers.get(rule[0]).add(rule[1]);
            before[rule[1]]++;
        }
        return Math.min(transfers(inDock, followers, before, true), transfers(inDock, followers, before, false));
    }

    private int transfers(boolean[] inDock, List<List<Integer>> followers, int[] before, boolean startInDock) {
        int n = inDock.length;
        int[] waits = before.clone();
        ArrayDeque<Integer> here = new ArrayDeque<>();
        ArrayDeque<Integer> there = new ArrayDeque<>();
        boolean side = startInDock;
        for (int job = 0; job < n; job++) {
            if (waits[job] == 0) {
                (inDock[job] == side ? here : there).add(job);
            }
        }
        int done = 0;
        int moves = 0;
        while (true) {
            while (!here.isEmpty()) {
                int job = here.poll();
                done++;
                for (int other : followers.get(job)) {
                    if (--waits[other] == 0) {
                        (inDock[other] == side ? here : there).add(other);
                    }
                }
            }
            if (there.isEmpty()) {
                return done == n ? moves : -1;
            }
            ArrayDeque<Integer> swap = here;
            here = there;
            there = swap;
            side = !side;
            moves++;
        }
    }
}
