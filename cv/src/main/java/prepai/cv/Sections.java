package prepai.cv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import prepai.cv.Section.Kind;

/// Lines to sections. The headings that we know show how the document sets its headings; what else
/// is set so is a heading too, of a kind that we do not know.
final class Sections {
  private static final int LONGEST_UNKNOWN = 5;

  /// How a heading is set.
  private record Look(int level, long size, boolean bold, boolean capitals) {
    static Look of(Line line) {
      Style style = line.style();
      return new Look(
          line.level(), Math.round(style.size() * 1.25), style.bold(), isCapitals(line.text()));
    }
  }

  private final List<Line> lines;
  private final Map<Look, Integer> known = new HashMap<>();
  private final Map<Look, Integer> all = new HashMap<>();
  private final double body;

  private Sections(List<Line> lines) {
    this.lines = lines;
    this.body = bodySize(lines);
    for (Line line : lines) {
      Look look = Look.of(line);
      if (!line.bullet()) {
        all.merge(look, 1, Integer::sum);
      }
      if (stands(line)) {
        known.merge(look, 1, Integer::sum);
      }
    }
  }

  static List<Section> of(List<Line> lines) {
    return filled(new Sections(lines).split());
  }

  /// A known section with nothing in it, but unknown ones after it: what looked like their headings
  /// are the names of its entries.
  private static List<Section> filled(List<Section> sections) {
    var filled = new ArrayList<Section>();
    int at = 0;
    while (at < sections.size()) {
      Section section = sections.get(at);
      at++;
      var lines = new ArrayList<>(section.lines());
      if (lines.isEmpty() && section.kind() != Kind.UNKNOWN && section.heading().isPresent()) {
        int column = section.heading().get().column();
        while (at < sections.size()
            && sections.get(at).kind() == Kind.UNKNOWN
            && sections.get(at).heading().filter(line -> line.column() == column).isPresent()) {
          sections.get(at).heading().ifPresent(lines::add);
          lines.addAll(sections.get(at).lines());
          at++;
        }
      }
      filled.add(new Section(section.kind(), section.heading(), lines));
    }
    return filled;
  }

  /// The size of most letters.
  static double bodySize(List<Line> lines) {
    Map<Long, Integer> letters = new HashMap<>();
    for (Line line : lines) {
      for (Word word : line.words()) {
        letters.merge(Math.round(word.size() * 4), word.text().length(), Integer::sum);
      }
    }
    return letters.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(most -> most.getKey() / 4.0)
        .orElse(10.0);
  }

  private static boolean isCapitals(String text) {
    return text.codePoints().filter(Character::isLetter).count() > 2
        && text.equals(text.toUpperCase(Locale.ROOT));
  }

  /// Whether a line says what a known heading says, and is set apart somehow.
  private boolean stands(Line line) {
    return !line.bullet()
        && line.style().size() > 0.85 * body
        && line.cells().size() == 1
        && Headings.kind(line.text()).isPresent()
        && (line.level() > 0
            || line.style().bold()
            || line.style().size() > 1.08 * body
            || isCapitals(line.text())
            || line.gutter()
            || line.gap() > 0.45
            || line.text().endsWith(":"));
  }

  private boolean isHeading(Line line) {
    if (!stands(line) || isSubordinate(line)) {
      return false;
    }
    Look look = Look.of(line);
    int same = known.getOrDefault(look, 0);
    int most = known.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    if (same * 2 >= most || (same >= 2 && look.size() >= usual().size())) {
      return true;
    }
    Look usual = usual();
    if (usual.level() > 0) {
      return look.level() > 0 && look.level() <= usual.level();
    }
    boolean weaker =
        look.size() < usual.size() * 0.9
            || (usual.bold() && !look.bold() && look.size() <= usual.size())
            || (usual.capitals() && !look.capitals() && look.size() <= usual.size());
    return !weaker;
  }

  /// Whether a line labels a part of an entry: it comes again, or is a usual label that is set
  /// otherwise than headings.
  private boolean isSubordinate(Line line) {
    String text = Letters.folded(line.text());
    Look look = Look.of(line);
    long times =
        lines.stream()
            .filter(one -> Letters.folded(one.text()).equals(text) && Look.of(one).equals(look))
            .count();
    Kind kind = Headings.kind(line.text()).orElse(Kind.UNKNOWN);
    boolean chief = kind == Kind.EXPERIENCE || kind == Kind.EDUCATION;
    return (times > 1 && !chief)
        || (Entries.isLabel(line.text()) && !Look.of(line).equals(usual()) && kind != Kind.SKILLS);
  }

  private Look usual() {
    return known.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(new Look(0, 0, false, false));
  }

  private boolean isUnknownHeading(Line line) {
    Look look = Look.of(line);
    int same = known.getOrDefault(look, 0);
    if (line.bullet()
        || same == 0
        || line.cells().size() > 1
        || line.text().contains(",")
        || isSubordinate(line)) {
      return false;
    }
    if (look.level() > 0) {
      return look.level() == usual().level();
    }
    boolean plain = !look.capitals() && !look.bold() && look.size() <= Math.round(body * 1.25);
    int others = all.getOrDefault(look, 0);
    String text = line.text();
    return !plain
        && same >= 2
        && same >= 0.4 * others
        && text.split(" ", -1).length <= LONGEST_UNKNOWN
        && !text.endsWith(".")
        && text.chars().noneMatch(Character::isDigit);
  }

  private List<Section> split() {
    Map<Integer, Integer> open = new HashMap<>();
    Map<Integer, List<Line>> contents = new LinkedHashMap<>();
    Map<Integer, Line> headings = new HashMap<>();
    Map<Integer, Kind> kinds = new HashMap<>();
    int next = 0;
    int at = 0;
    boolean begun = false;
    while (at < lines.size()) {
      Line line = lines.get(at);
      int taken = 0;
      Kind kind = Kind.UNKNOWN;
      if (isPair(at)) {
        taken = 2;
        kind = Headings.kind(line.text() + " " + lines.get(at + 1).text()).orElse(Kind.UNKNOWN);
      } else if (isHeading(line)) {
        taken = 1;
        kind = Headings.kind(line.text()).orElse(Kind.UNKNOWN);
      } else if (begun && isUnknownHeading(line) && !isDatedSoon(at)) {
        taken = 1;
        kind = Headings.kind(line.text()).orElse(Kind.UNKNOWN);
      }
      if (taken > 0) {
        begun = true;
        headings.put(next, line);
        kinds.put(next, kind);
        contents.put(next, new ArrayList<>());
        open.put(line.column(), next);
        next++;
        at += taken;
        continue;
      }
      if (!open.containsKey(line.column())) {
        kinds.put(next, Kind.CONTACT);
        contents.put(next, new ArrayList<>());
        open.put(line.column(), next);
        next++;
      }
      contents.getOrDefault(open.getOrDefault(line.column(), 0), new ArrayList<>()).add(line);
      at++;
    }
    var sections = new ArrayList<Section>();
    contents.forEach((number, some) ->
        sections.add(
            new Section(
                kinds.getOrDefault(number, Kind.UNKNOWN),
                Optional.ofNullable(headings.get(number)),
                some)));
    return sections;
  }

  /// Whether a date follows at once, as it does after a title.
  private boolean isDatedSoon(int at) {
    for (int next = at + 1; next < Math.min(at + 3, lines.size()); next++) {
      Line line = lines.get(next);
      if (line.column() == lines.get(at).column()
          && line.gap() < 2
          && line.text().split(" ", -1).length < 12
          && Dates.find(line.text()).filter(Dates.Found::range).isPresent()
          && line.style().size() <= lines.get(at).style().size()
          && line.cells().size() <= 3) {
        return Headings.kind(lines.get(at).text()).isEmpty();
      }
    }
    return false;
  }

  /// Whether a heading goes on in the next line.
  private boolean isPair(int at) {
    if (at + 1 >= lines.size()) {
      return false;
    }
    Line line = lines.get(at);
    Line below = lines.get(at + 1);
    boolean alike =
        line.column() == below.column()
            && line.level() == 0
            && !line.bullet()
            && !below.bullet()
            && below.gap() < 1
            && line.style().looksLike(below.style())
            && known.getOrDefault(Look.of(below), 0) + known.getOrDefault(Look.of(line), 0) >= 2;
    return alike
        && line.style().size() >= body
        && Headings.kind(line.text() + " " + below.text()).isPresent()
        && (isHeading(line) || isHeading(below))
        && !(Headings.kind(line.text()).isPresent()
            && Headings.kind(below.text()).isPresent()
            && below.gap() > 0.6);
  }
}
