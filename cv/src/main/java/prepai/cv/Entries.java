package prepai.cv;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Lines of a section to entries. A line with a period is the anchor of an entry; the first entry
/// shows how many lines stand above it.
final class Entries {
  private static final int MOST_ABOVE = 4;
  private static final int MOST_BELOW = 3;
  private static final Pattern LABEL =
      Pattern.compile(
          "(?i)(?:keywords|mots[- ]cl[eé]s|schl(?:ü|ue)sselw(?:ö|oe)rter|palabras clave|palavras-chave|parole chiave|courses?|cours|kurse|cursos|relevant coursework|coursework|highlights|technologies|tech(?:nology)? stack|tools|summary|url|skills|stack|environment|technologien|responsibilities|achievements|key achievements|gpa|grade|thesis)\\s*:.*|(?i)(?:highlights|courses|responsibilities|key achievements|achievements|coursework|cours|kurse|cursos)");

  private final List<Line> lines;
  private final double widest;
  private final List<Boolean> body = new ArrayList<>();
  private final List<Optional<Dates.Found>> anchors = new ArrayList<>();

  private Entries(List<Line> lines) {
    this.lines = lines;
    this.widest = lines.stream().mapToDouble(Line::right).max().orElse(0);
    for (int at = 0; at < lines.size(); at++) {
      body.add(isBody(at));
    }
    boolean ranges = false;
    for (int at = 0; at < lines.size(); at++) {
      Optional<Dates.Found> found = anchor(at);
      anchors.add(found);
      ranges |= found.isPresent() && found.get().range();
    }
    dropSecondary(ranges);
  }

  /// Whether a text labels a part of an entry.
  static boolean isLabel(String text) {
    return LABEL.matcher(text).matches();
  }

  static List<Entry> of(List<Line> lines) {
    return lines.isEmpty() ? List.of() : new Entries(lines).split();
  }

  /// Whether a line belongs to what is said of an entry, not to its head.
  private boolean isBody(int at) {
    Line line = lines.get(at);
    String text = line.text();
    if (line.gutter() || line.level() > 0) {
      return false;
    }
    if (LABEL.matcher(text).matches()) {
      return true;
    }
    int words = text.split(" ", -1).length;
    boolean dated = Dates.find(text).filter(Dates.Found::range).isPresent();
    if (line.bullet()) {
      return !(dated && words < 14);
    }
    boolean endsDated =
        text.matches(".*(?:,|\\(|\\||[–—-]|\\s{2})\\s*[^,(|–—]{0,18}(?:19|20)\\d\\d\\)?$")
            || (line.cells().size() > 1 && lastCellIsDate(line));
    if ((dated || endsDated) && words < 22) {
      return false;
    }
    char first = text.charAt(0);
    boolean lower = Character.isLowerCase(first) && !text.startsWith("http") && words > 2;
    boolean after = at > 0 && body.get(at - 1) && line.gap() < 0.75 && !lines.get(at - 1).gutter();
    if (after && continues(lines.get(at - 1), line)) {
      return true;
    }
    boolean sentence = words >= 3 && isSentence(text);
    boolean wide = words >= (line.style().bold() ? 17 : 11) && line.cells().size() == 1;
    boolean full =
        words >= 8
            && line.right() > 0.93 * widest
            && line.cells().size() == 1
            && !line.style().bold();
    return lower || sentence || ((wide || full) && !isNames(text));
  }

  /// Whether most words of a text begin as names do.
  private static boolean isNames(String text) {
    List<String> words =
        List.of(text.split("[^\\p{L}\\d'’&.-]+", -1)).stream()
            .filter(word -> word.length() > 2)
            .toList();
    long capital = words.stream().filter(word -> Character.isUpperCase(word.charAt(0))).count();
    return words.size() < 18 && capital >= 0.65 * words.size();
  }

  /// Whether a text ends as sentences do and names do not.
  static boolean isSentence(String text) {
    String last = text.substring(text.lastIndexOf(' ') + 1);
    return text.matches(".*[.;!]$")
        && last.length() > 3
        && last.indexOf('.') == last.length() - 1
        && !Names.isLegalForm(last);
  }

  /// Whether a line goes on with the sentence of the line above.
  private boolean continues(Line above, Line line) {
    boolean alike =
        above.style().looksLike(line.style()) || line.style().bold() == above.style().bold();
    if (!alike || line.bullet()) {
      return false;
    }
    if (above.bullet()) {
      return (line.left() >= above.left() - 2 && line.cells().size() == 1)
          || Character.isLowerCase(line.text().charAt(0));
    }
    boolean ended = above.text().matches(".*[.!?]$");
    return !ended && Math.abs(line.left() - above.left()) < 3;
  }

  private Optional<Dates.Found> anchor(int at) {
    Line line = lines.get(at);
    if (body.get(at)) {
      return Optional.empty();
    }
    String text = line.text();
    Optional<Dates.Found> found = Dates.find(text);
    if (found.isEmpty() || found.get().range()) {
      return found;
    }
    Dates.Found one = found.get();
    String rest = text.substring(one.to()).strip();
    String before = text.substring(0, one.from()).strip();
    boolean apart =
        rest.matches("[)\\]]?[.,]?")
            && (before.isEmpty()
                || before.matches(".*[,(|–—-]$")
                || lastCellIsDate(line)
                || before.split(" ", -1).length < 12);
    boolean leads =
        before.isEmpty()
            || lines.get(at).cells().stream().anyMatch(cell -> Dates.looksDated(cell.text()));
    return apart || leads ? found : Optional.empty();
  }

  private static boolean lastCellIsDate(Line line) {
    return Dates.looksDated(line.cells().getLast().text());
  }

  /// Single dates beside ranges are details, unless they stand alone in their cell and as far from
  /// the range before as an entry would.
  private void dropSecondary(boolean ranges) {
    int last = -9;
    for (int at = 0; at < anchors.size(); at++) {
      Optional<Dates.Found> found = anchors.get(at);
      if (found.isEmpty()) {
        continue;
      }
      boolean cell =
          lines.get(at).cells().stream().anyMatch(one -> Dates.looksDated(one.text()))
              || lines.get(at).text().matches(".*[(,|–—-]\\s*[^,(|]*\\d{4}\\)?");
      boolean near = true;
      for (int between = last + 1; between < at && between >= 0; between++) {
        near &= !body.get(between) && lines.get(between).gap() < 0.9;
      }
      if (!found.get().range()
          && ranges
          && (!cell || (last >= 0 && at - last <= 2 && near && lines.get(at).gap() < 0.9))) {
        anchors.set(at, Optional.empty());
      } else {
        last = at;
      }
    }
  }

  private List<Entry> split() {
    var at = new ArrayList<Integer>();
    for (int index = 0; index < lines.size(); index++) {
      if (anchors.get(index).isPresent()) {
        at.add(index);
      }
    }
    return at.isEmpty() ? undated() : dated(at);
  }

  private List<Entry> dated(List<Integer> at) {
    int first = at.getFirst();
    int above = 0;
    while (above < first && above < MOST_ABOVE && !body.get(first - above - 1)) {
      above++;
    }
    int usual = above;
    var starts = new ArrayList<Integer>();
    Set<Integer> inner = new HashSet<>();
    int bound = 0;
    for (int index = 0; index < at.size(); index++) {
      int anchor = at.get(index);
      int start = start(anchor, bound, usual, first - usual);
      if (anchor - start < usual) {
        inner.add(index);
      }
      starts.add(start);
      bound = anchor + 1;
    }
    var entries = new ArrayList<Entry>();
    for (int index = 0; index < at.size(); index++) {
      int end = index + 1 < at.size() ? starts.get(index + 1) : lines.size();
      entries.add(entry(starts.get(index), at.get(index), end, inner.contains(index)));
    }
    return entries;
  }

  /// The first line of the entry of an anchor.
  private int start(int anchor, int bound, int usual, int model) {
    int free = 0;
    while (anchor - free - 1 >= bound
        && free < Math.max(usual, 0)
        && !body.get(anchor - free - 1)) {
      free++;
    }
    Line pattern = lines.get(Math.max(0, model));
    for (int up = free; up > 0; up--) {
      Line line = lines.get(anchor - up);
      if (line.style().looksLike(pattern.style()) && line.bullet() == pattern.bullet()) {
        return anchor - up;
      }
    }
    if (lines.get(anchor).style().looksLike(pattern.style()) || free == 0) {
      return anchor;
    }
    for (int up = free; up > 0; up--) {
      if (lines.get(anchor - up).gap() > 0.7) {
        return anchor - up;
      }
    }
    return usual == free ? anchor - free : anchor;
  }

  private Entry entry(int start, int anchor, int end, boolean inner) {
    int head = anchor + 1;
    int most = anchor + 1 + MOST_BELOW + (lines.get(anchor).gutter() ? 1 : 0);
    while (head < end
        && head < most
        && !body.get(head)
        && (head == anchor + 1 || lines.get(head).gap() < 1.6)) {
      if ((lines.get(head).left() > lines.get(start).left() + 8
              || (lines.get(start).bullet() && !lines.get(head).bullet()))
          && isNamed(start, head)) {
        break;
      }
      head++;
    }
    if (lines.get(anchor).gutter() && head == anchor + 1 && head < end) {
      // What stands beside a date is the head, however long.
      head++;
      while (head < end && continuesHead(head)) {
        head++;
      }
    }
    return new Entry(
        lines.subList(start, head),
        lines.subList(head, end),
        Optional.of(lines.get(anchor)),
        anchors.get(anchor),
        inner);
  }

  /// Whether the lines so far name all that a head has to.
  private boolean isNamed(int start, int end) {
    List<Line> some = lines.subList(start, end);
    return some.stream().noneMatch(Line::gutter)
        && Head.of(new Entry(some, List.of(), Optional.empty(), Optional.empty(), false))
            .pieces()
            .stream()
            .anyMatch(piece -> piece.text().contains(",") || piece.line() > 0);
  }

  private boolean continuesHead(int at) {
    Line above = lines.get(at - 1);
    Line line = lines.get(at);
    boolean full = above.right() > 0.86 * widest && line.style().looksLike(above.style());
    return (full || above.text().matches(".*(?:,|\\s(?:of|and|&|de|for|in|und|für|et))$"))
        && !line.bullet()
        && line.gap() < 0.6
        && !LABEL.matcher(line.text()).matches();
  }

  private List<Entry> undated() {
    var entries = new ArrayList<Entry>();
    int at = 0;
    while (at < lines.size()) {
      int head = at;
      while (head < lines.size()
          && !body.get(head)
          && head - at < MOST_ABOVE
          && (head == at || !opens(at, head))) {
        head++;
      }
      int end = Math.max(head, at + 1);
      while (end < lines.size() && body.get(end)) {
        end++;
      }
      entries.add(
          new Entry(
              lines.subList(at, Math.max(head, at + 1)),
              lines.subList(Math.max(head, at + 1), end),
              Optional.empty(),
              Optional.empty(),
              false));
      at = end;
    }
    return entries;
  }

  /// Whether an undated entry begins here, set as the one before was.
  private boolean opens(int before, int at) {
    Line line = lines.get(at);
    return line.gap() > 0.9
        || (line.style().looksLike(lines.get(before).style())
            && (line.style().bold() || line.bullet())
            && at > before);
  }
}
