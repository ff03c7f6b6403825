package prepai.cv;

import java.util.List;

/// A page with its words, in the order in which the file draws them.
///
/// @param number 1 for the first
/// @param width in points
record Sheet(int number, double width, double height, List<Word> words) {
  Sheet {
    words = List.copyOf(words);
  }
}
