import java.util.Arrays;

class Solution {
  int photosNeeded(int[] positions, int width, int limit) {
    int[] sorted = positions.clone();
    Arrays.sort(sorted);
    int photos = 0;
    long start = 0;
    int shown = 0;
    for (int p : sorted) {
      if (photos == 0 || p - start > width || shown == limit) {
        photos++;
        start = p;
        shown = 0;
      }
      shown++;
    }
    return photos;
  }
}
