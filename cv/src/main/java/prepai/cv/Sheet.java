package prepai.cv;

import java.util.List;

/// A page with its words, in the order in which the file draws them.
///
/// @param number 1 for the first
/// @param width in points
/// @param slope how far lines sink to the right on the page itself, of which the words know
///   nothing: they are straight
record Sheet(int number, double width, double height, double slope, List<Word> words) {
  Sheet {
    words = List.copyOf(words);
  }

  /// A page whose lines are straight.
  Sheet(int number, double width, double height, List<Word> words) {
    this(number, width, height, 0, words);
  }
}
