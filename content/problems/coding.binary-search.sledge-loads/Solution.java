import java.util.ArrayList;
import java.util.List;

class Solution {
    int smallestLoad(int[] distances, int[] crates, long limit) {
        List<int[]> huts = new ArrayList<>();
        long all = 0;
        for (int i = 0; i < distances.length; i++) {
            if (crates[i] > 0) {
                huts.add(new int[] {distances[i], crates[i]});
                all += crates[i];
            }
        }
        if (huts.isEmpty()) {
            return 0;
        }
        huts.sort((a, b) -> Integer.compare(b[0], a[0]));
        if (2L * huts.get(0)[0] > limit) {
            return -1;
        }
        long low = 1;
        long high = all;
        while (low < high) {
            long middle = (low + high) / 2;
            if (kilometres(huts, middle) <= limit) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return (int) low;
    }

    private long kilometres(List<int[]> huts, long load) {
        long total = 0;
        long room = 0;
        for (int[] hut : huts) {
            if (hut[1] > room) {
                long need = hut[1] - room;
                long trips = (need + load - 1) / load;
                total += 2L * hut[0] * trips;
                room = trips * load - need;
            } else {
                room -= hut[1];
            }
        }
        return total;
    }
}
