package prepai.cv;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import prepai.candidate.Place;

/// A printed line in reading order.
///
/// @param column lines of one column have the same number, over pages too
/// @param level 1.. where the file itself says that it is a heading, otherwise 0
/// @param bullet whether a bullet stands before it
/// @param gutter whether it stands beside the lines that follow it
/// @param gap to the line above it in the column, in multiples of its size; 9 at the top
record Line(
    Sheet sheet,
    int column,
    int level,
    boolean bullet,
    boolean gutter,
    double gap,
    List<Word> words) {
  static final double TOP = 9;

  private static final Pattern UNSAID = Pattern.compile("[^\\p{L}\\p{N}+#]");

  Line {
    words = List.copyOf(words);
    if (words.isEmpty()) {
      throw new IllegalArgumentException("a line has words");
    }
  }

  /// A line of words in order; bullets in front are taken off.
  static List<Line> of(Sheet sheet, int column, boolean gutter, double gap, List<Word> words) {
    int first = 0;
    while (first < words.size() && Bullets.isBullet(words, first)) {
      first++;
    }
    int last = words.size();
    while (last > first && words.get(last - 1).isSymbol()) {
      last--;
    }
    return first >= last
        ? List.of()
        : List.of(new Line(sheet, column, 0, first > 0, gutter, gap, words.subList(first, last)));
  }

  Line gapped(double other) {
    return new Line(sheet, column, level, bullet, gutter, other, words);
  }

  Line only(List<Word> some) {
    return new Line(sheet, column, level, bullet, gutter, gap, some);
  }

  double left() {
    return words.getFirst().left();
  }

  double right() {
    return words.stream().mapToDouble(Word::right).max().orElse(0);
  }

  double top() {
    return words.stream().mapToDouble(Word::top).min().orElse(0);
  }

  double bottom() {
    return words.stream().mapToDouble(Word::bottom).max().orElse(0);
  }

  /// Cells with one space between them; what separates them is left out.
  String text() {
    return String.join(" ", cells().stream().map(Cell::text).toList());
  }

  /// What stands apart by wide gaps or symbols.
  List<Cell> cells() {
    return Cell.of(words);
  }

  /// The style of most letters.
  Style style() {
    return Cell.style(words);
  }

  Place place() {
    return place(sheet, words);
  }

  /// The place of the words that say something; that of the line where it is not found in it.
  Place place(String some) {
    String wanted = letters(some);
    int most = some.split(" ", -1).length + 1;
    List<Word> within = words;
    for (int from = 0; from < words.size(); from++) {
      var said = new StringBuilder();
      for (int to = from; to < Math.min(words.size(), from + most); to++) {
        said.append(letters(words.get(to).text()));
        List<Word> here = words.subList(from, to + 1);
        if (said.toString().equals(wanted)) {
          return place(sheet, here);
        }
        if (said.indexOf(wanted) >= 0 && here.size() < within.size()) {
          within = here;
        }
      }
    }
    return place(sheet, within);
  }

  private static String letters(String text) {
    return UNSAID.matcher(Letters.folded(text)).replaceAll("");
  }

  static Place place(Sheet sheet, List<Word> words) {
    double left = bounded(words.stream().mapToDouble(Word::left).min().orElse(0) / sheet.width());
    double right = bounded(words.stream().mapToDouble(Word::right).max().orElse(0) / sheet.width());
    double top = Double.MAX_VALUE;
    double bottom = 0;
    for (Word word : words) {
      double sunk = sheet.slope() * word.left();
      double more = sheet.slope() * (word.right() - word.left());
      top = Math.min(top, word.top() + sunk + Math.min(0, more));
      bottom = Math.max(bottom, word.bottom() + sunk + Math.max(0, more) + word.size() * 0.2);
    }
    top = bounded(top / sheet.height());
    bottom = bounded(bottom / sheet.height());
    return new Place(
        sheet.number(), left, top, Math.max(0, right - left), Math.max(0, bottom - top));
  }

  private static double bounded(double fraction) {
    return Math.clamp(fraction, 0, 1);
  }

  /// A part of a line.
  record Cell(List<Word> words) {
    Cell {
      words = List.copyOf(words);
    }

    String text() {
      return String.join(" ", words.stream().map(Word::text).toList());
    }

    Style style() {
      return style(words);
    }

    static Style style(List<Word> words) {
      Map<Style, Integer> letters = new HashMap<>();
      words.forEach(word -> letters.merge(word.style(), word.text().length(), Integer::sum));
      return letters.entrySet().stream()
          .max(Map.Entry.comparingByValue(Comparator.naturalOrder()))
          .map(Map.Entry::getKey)
          .orElseThrow();
    }

    static List<Cell> of(List<Word> words) {
      double apart = Gaps.apart(words);
      var cells = new ArrayList<Cell>();
      var open = new ArrayList<Word>();
      for (Word word : words) {
        boolean far = !open.isEmpty() && word.left() - open.getLast().right() > apart * word.size();
        if ((far || word.isSymbol()) && !open.isEmpty()) {
          cells.add(new Cell(open));
          open.clear();
        }
        if (!word.isSymbol()) {
          open.add(word);
        }
      }
      if (!open.isEmpty()) {
        cells.add(new Cell(open));
      }
      return cells;
    }
  }
}
