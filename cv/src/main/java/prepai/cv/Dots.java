package prepai.cv;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Bullets that are painted and no letters: browsers print those of their lists so.
///
/// The points of a time line are painted too: they are larger than those of a list, or in a colour
/// of their own.
final class Dots {
  private static final double SMALLEST = 1;
  private static final double LARGEST = 7;

  /// Of the size of the letters beside it.
  private static final double OF_LETTERS = 0.5;

  private static final double FARTHEST = 2.5;

  private Dots() {}

  static boolean isOne(double width, double height) {
    return width >= SMALLEST
        && height >= SMALLEST
        && width <= LARGEST
        && height <= LARGEST
        && Math.abs(width - height) < 0.2 * Math.max(width, height);
  }

  /// The words with a bullet before each that has a dot in front of it.
  static List<Word> among(List<Word> words, List<PdfSheets.Area> dots) {
    if (dots.isEmpty()) {
      return words;
    }
    var all = new ArrayList<Word>();
    for (PdfSheets.Area dot : dots) {
      beside(words, dot).ifPresent(word -> all.add(bullet(word, dot)));
    }
    all.addAll(words);
    return List.copyOf(all);
  }

  private static Optional<Word> beside(List<Word> words, PdfSheets.Area dot) {
    double y = dot.box().getCenterY();
    return words.stream()
        .filter(word -> !word.isSymbol() && word.style().colour() == dot.colour())
        .filter(word -> y > word.top() && y < word.bottom())
        .filter(word -> dot.box().getHeight() <= OF_LETTERS * word.size())
        .filter(word -> word.left() >= dot.box().getMaxX())
        .filter(word -> word.left() - dot.box().getMaxX() < FARTHEST * word.size())
        .min(Comparator.comparingDouble(Word::left));
  }

  private static Word bullet(Word before, PdfSheets.Area dot) {
    return new Word(
        Word.SYMBOL,
        dot.box().getMinX(),
        before.top(),
        dot.box().getMaxX(),
        before.bottom(),
        before.style(),
        "");
  }
}
