package prepai.cv;

import java.util.ArrayList;
import java.util.List;

/// Lines of files that have no pages: laid out on one endless sheet, as wide as letters usually
/// are. A line that is longer than the sheet is wide goes on below; it stays one line.
final class Flow {
  private static final double WIDTH = 595;
  private static final double MARGIN = 40;
  private static final double LETTER = 0.5;
  private static final double LEADING = 1.3;
  private static final int MOST_LETTERS = 400_000;
  private static final double[] SIZES = {10, 20, 15, 12, 11, 10.5, 10.5};

  private record Drafted(
      int column, int level, boolean bullet, boolean gutter, double gap, List<Word> words) {}

  private final List<Drafted> drafts = new ArrayList<>();
  private final List<Word> hidden = new ArrayList<>();
  private double y = 20;
  private int column;
  private int letters;
  private double pendingGap;

  /// A text in one style.
  ///
  /// @param size in points, or 0 for what the level of its line has
  record Span(String text, boolean bold, double size, String link) {}

  void column(int number) {
    column = number;
    pendingGap = Line.TOP;
  }

  int columnNow() {
    return column;
  }

  /// Leaves room before the next line, in multiples of its size.
  void space(double gap) {
    pendingGap = Math.max(pendingGap, gap);
  }

  /// Adds a line; tabs and several spaces part its cells.
  void line(int level, boolean bullet, boolean gutter, double indent, List<Span> spans) {
    double size = SIZES[Math.min(level, 6)];
    var words = new ArrayList<Word>();
    double begin = MARGIN + indent;
    double x = begin;
    y += size * (LEADING + Math.min(pendingGap, 2));
    for (Span span : spans) {
      double own = span.size() > 0 ? span.size() : size;
      var style = new Style("flow", own, span.bold() || level > 0, false, 0);
      String text = Letters.plain(span.text()).replace("\t", "      ");
      int at = 0;
      while (at < text.length()) {
        int spaces = 0;
        while (at < text.length() && text.charAt(at) == ' ') {
          at++;
          spaces++;
        }
        x += spaces > 2 ? 2.5 * own : spaces > 0 ? 0.3 * own : 0;
        int end = at;
        while (end < text.length() && text.charAt(end) != ' ') {
          end++;
        }
        if (end > at) {
          letters += end - at;
          if (letters > MOST_LETTERS) {
            throw new Unreadable(
                "The document is far longer than a CV. Bring the CV alone, without attachments.");
          }
          String word = text.substring(at, end);
          double width = word.length() * LETTER * own;
          // A wide gap parts cells, and would not be seen at the end of a row.
          if (x + width > WIDTH - MARGIN && spaces > 0 && spaces <= 2 && !words.isEmpty()) {
            x = begin;
            y += size * LEADING;
          }
          boolean symbol = word.length() == 1 && "•●▪■◦‣·∙◆➢✓".contains(word);
          boolean glued = spaces == 0 && !words.isEmpty() && x - words.getLast().right() < 0.01;
          if (glued && !words.getLast().isSymbol()) {
            Word last = words.removeLast();
            words.add(
                new Word(
                    last.text() + word,
                    last.left(),
                    last.top(),
                    x + width,
                    last.bottom(),
                    last.style(),
                    last.link()));
          } else {
            words.add(
                new Word(
                    symbol ? Word.SYMBOL : word,
                    x,
                    y - own * 0.8,
                    x + width,
                    y,
                    style,
                    span.link()));
          }
          x += width;
        }
        at = end;
      }
    }
    if (!words.isEmpty()) {
      drafts.add(new Drafted(column, level, bullet, gutter, pendingGap + 0.1, words));
      pendingGap = 0;
    }
  }

  /// Notes a text that a reader of the document does not see.
  void hide(String text) {
    if (!text.isBlank() && hidden.size() < 2_000) {
      hidden.add(
          new Word(
              text.strip(),
              MARGIN,
              y,
              MARGIN + 1,
              y + 10,
              new Style("flow", 10, false, false, 0),
              ""));
    }
  }

  List<Word> hidden() {
    return hidden;
  }

  /// What a reader sees on the sheet, bullets too: words of one row that are set alike together.
  List<List<Word>> runs() {
    var runs = new ArrayList<List<Word>>();
    for (Drafted draft : drafts) {
      var run = new ArrayList<Word>();
      Word first = draft.words().getFirst();
      if (draft.bullet() && !first.isSymbol()) {
        runs.add(List.of(bullet(first)));
      }
      for (int at = 0; at < draft.words().size(); at++) {
        Word word = draft.words().get(at);
        boolean item = at == 1 && Bullets.isBullet(draft.words(), 0);
        if (item || (!run.isEmpty() && !follows(run.getLast(), word))) {
          runs.add(List.copyOf(run));
          run.clear();
        }
        run.add(word);
      }
      runs.add(List.copyOf(run));
    }
    return runs;
  }

  private static Word bullet(Word first) {
    double left = first.left() - first.size();
    return new Word(
        Word.SYMBOL,
        left,
        first.top(),
        left + LETTER * first.size(),
        first.bottom(),
        first.style(),
        "");
  }

  private static boolean follows(Word before, Word word) {
    double gap = word.left() - before.right();
    return gap > -0.01
        && gap < 0.5 * word.size()
        && word.bottom() == before.bottom()
        && word.style().equals(before.style());
  }

  /// The sheet that all lines lie on.
  Sheet sheet() {
    return new Sheet(1, Math.max(WIDTH, widest() + MARGIN), y + MARGIN, hidden);
  }

  private double widest() {
    return drafts.stream()
        .flatMap(draft -> draft.words().stream())
        .mapToDouble(Word::right)
        .max()
        .orElse(0);
  }

  /// The lines in order.
  List<Line> lines(Sheet sheet) {
    var lines = new ArrayList<Line>();
    for (Drafted draft : drafts) {
      for (Line line : Line.of(sheet, draft.column(), draft.gutter(), draft.gap(), draft.words())) {
        lines.add(
            new Line(
                sheet,
                draft.column(),
                draft.level(),
                draft.bullet() || line.bullet(),
                draft.gutter(),
                draft.gap(),
                line.words()));
      }
    }
    return lines;
  }
}
