import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.PriorityQueue;

class Solution {
    private static final class Note {
        int berth;
        int rank;
        int touch;
        int pinned;
    }

    int[] noticeBoard(int places, int[][] ops) {
        Map<Integer, Note> notes = new HashMap<>();
        Comparator<long[]> order = (x, y) -> x[0] != y[0] ? Long.compare(x[0], y[0]) : Long.compare(x[1], y[1]);
        PriorityQueue<long[]> byRank = new PriorityQueue<>(order);  // rank, touch, ship
        PriorityQueue<long[]> byLapse = new PriorityQueue<>(order); // first minute without the note, pinned, ship
        int[] answers = new int[ops.length];
        int count = 0;
        for (int number = 0; number < ops.length; number++) {
            int[] op = ops[number];
            int minute = op[1];
            while (!byLapse.isEmpty() && byLapse.peek()[0] <= minute) {
                long[] entry = byLapse.poll();
                Note note = notes.get((int) entry[2]);
                if (note != null && note.pinned == entry[1]) {
                    notes.remove((int) entry[2]);
                }
            }
            if (op[0] == 1) {
                int ship = op[2];
                if (!notes.containsKey(ship) && notes.size() == places) {
                    while (true) {
                        long[] entry = byRank.poll();
                        Note other = notes.get((int) entry[2]);
                        if (other != null && other.touch == entry[1]) {
                            notes.remove((int) entry[2]);
                            break;
                        }
                    }
                }
                Note note = new Note();
                note.berth = op[3];
                note.rank = op[4];
                note.touch = number;
                note.pinned = number;
                notes.put(ship, note);
                byRank.add(new long[] {note.rank, number, ship});
                byLapse.add(new long[] {(long) minute + op[5], number, ship});
            } else if (op[0] == 2) {
                Note note = notes.get(op[2]);
                if (note == null) {
                    answers[count++] = -1;
                } else {
                    note.touch = number;
                    byRank.add(new long[] {note.rank, number, op[2]});
                    answers[count++] = note.berth;
                }
            } else {
                answers[count++] = notes.size();
            }
        }
        return java.util.Arrays.copyOf(answers, count);
    }
}
