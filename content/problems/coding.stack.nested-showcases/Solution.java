import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

class Solution {
    int firstBadEntry(int[] log) {
        Deque<Integer> openCases = new ArrayDeque<>();
        Set<Integer> isOpen = new HashSet<>();
        for (int i = 0; i < log.length; i++) {
            if (log[i] > 0) {
                if (!isOpen.add(log[i])) {
                    return i;
                }
                openCases.push(log[i]);
            } else {
                if (openCases.isEmpty() || openCases.peek() != -log[i]) {
                    return i;
                }
                isOpen.remove(openCases.pop());
            }
        }
        return openCases.isEmpty() ? -1 : log.length;
    }
}
