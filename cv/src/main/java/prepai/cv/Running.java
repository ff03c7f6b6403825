package prepai.cv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Running heads and feet: what comes again at the edge of several pages is said once, page numbers
/// never.
final class Running {
  private static final double EDGE = 0.1;
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?:page|seite|pagina|página|p\\.)?\\s*\\d{1,3}\\s*(?:(?:/|of|von|sur|de|di|-)\\s*\\d{1,3})?",
          Pattern.CASE_INSENSITIVE);

  /// What browsers print below a page: its address and number.
  private static final Pattern FROM =
      Pattern.compile("(?:file|https?)://\\S*\\s+\\d{1,3}/\\d{1,3}");

  /// What browsers print above a page: when, and its title.
  private static final Pattern PRINTED =
      Pattern.compile(
          "\\d{1,4}[./-]\\d{1,2}[./-]\\d{2,4},? \\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?(?:\\s?[AP]M)?\\b.*");

  private final Set<Row> out = new HashSet<>();
  private final List<Line> once = new ArrayList<>();

  static Running of(List<Sheet> sheets, Map<Sheet, List<Row>> rows) {
    var running = new Running();
    Map<String, List<Row>> seen = new LinkedHashMap<>();
    Map<Row, Sheet> pages = new HashMap<>();
    for (Sheet sheet : sheets) {
      for (Row row : rows.getOrDefault(sheet, List.of())) {
        boolean foot = row.top() > sheet.height() * (1 - EDGE);
        boolean head = row.bottom() < sheet.height() * EDGE;
        String text = text(row);
        boolean low = row.top() > sheet.height() * (1 - 1.6 * EDGE);
        boolean printed =
            (foot && FROM.matcher(text).matches()) || (head && PRINTED.matcher(text).matches());
        if (printed) {
          running.out.add(row);
        } else if ((low || foot || (head && sheet.number() > 1))
            && NUMBER.matcher(text).matches()) {
          running.out.add(row);
        } else if (foot || head) {
          seen.computeIfAbsent(
                  (foot ? "f" : "h") + text.replaceAll("\\d+", "#"), any -> new ArrayList<>())
              .add(row);
          pages.put(row, sheet);
        }
      }
    }
    seen.forEach((text, same) -> {
      if (same.size() > 1 && text.startsWith("f")) {
        running.out.addAll(same);
        Row first = same.getFirst();
        running.once.addAll(
            Line.of(
                pages.getOrDefault(first, sheets.getFirst()), -1, false, Line.TOP, first.words()));
      } else if (same.size() > 1) {
        running.out.addAll(same.subList(1, same.size()));
      }
    });
    return running;
  }

  private static String text(Row row) {
    return String.join(" ", row.chunks().stream().map(Row.Chunk::text).toList()).strip();
  }

  List<Row> without(Sheet sheet, List<Row> rows) {
    return rows.stream().filter(row -> !out.contains(row)).toList();
  }

  /// What a foot says, once.
  List<Line> once() {
    return once;
  }
}
