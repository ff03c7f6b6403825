package prepai.cv;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The pieces of an entry's head: names, without dates, places and addresses.
final class Head {
  private static final Pattern SEPARATORS =
      Pattern.compile(
          "\\s+[|•·∙⋅/–—―]\\s+|\\s+-\\s+|\\s*[|]\\s*|\\s{2,}|\\s+(?:@|bei|chez|presso)\\s+|\\s[–—]|[–—]\\s");
  private static final Pattern LINK =
      Pattern.compile(
          "(?i)(?:https?\\s?:?//|www\\.)\\S+|\\b[\\w.-]+\\.(?:com|org|io|net|dev|edu|xyz|co|ai|app|me|de|fr|es|it|pt)(?:/\\S*)?(?=\\s|,|$)");
  private static final Pattern EDGES =
      Pattern.compile("^[\\s,;:|·•()\\[\\]–—-]+|[\\s,;:|·•(\\[–—-]+$");
  private static final Pattern LENGTH =
      Pattern.compile(
          "(?i)^[(]?(?:\\d+\\s*(?:years?|yrs?|months?|mos?|jahre?|monate?|ans?|mois|años?|meses|mes|anni|mesi)\\s*,?)+[)]?$");

  /// A piece.
  ///
  /// @param line of the head, 0 for the first
  record Piece(String text, int line, Line on, Style style) {
    Piece saying(String other) {
      return new Piece(other, line, on, style);
    }
  }

  private final List<Piece> pieces = new ArrayList<>();
  private Optional<Piece> place = Optional.empty();

  private Head() {}

  static Head of(Entry entry) {
    var head = new Head();
    List<Line> lines = joined(entry);
    for (int at = 0; at < lines.size(); at++) {
      Line line = lines.get(at);
      List<Line.Cell> cells = line.cells();
      for (int cell = 0; cell < cells.size(); cell++) {
        head.cell(at, line, cells.get(cell));
      }
    }
    return head;
  }

  /// A head whose line was too long for its column goes on in the next.
  private static List<Line> joined(Entry entry) {
    boolean beside = entry.dated().filter(Line::gutter).isPresent();
    var joined = new ArrayList<Line>();
    for (Line line : entry.head()) {
      Line last = joined.isEmpty() ? null : joined.getLast();
      if (last != null && !last.gutter() && goesOn(last, line, beside)) {
        var words = new ArrayList<Word>(last.words());
        double shift = last.right() + 0.25 * last.style().size() - line.left();
        line.words()
            .forEach(word ->
                words.add(
                    new Word(
                        word.text(),
                        word.left() + shift,
                        last.top(),
                        word.right() + shift,
                        last.bottom(),
                        word.style(),
                        word.link())));
        joined.set(joined.size() - 1, last.only(words));
      } else {
        joined.add(line);
      }
    }
    return joined;
  }

  private static boolean goesOn(Line last, Line line, boolean beside) {
    boolean open = last.text().matches(".*(?:,|\\s(?:of|and|&|de|for|in|und|für|et))$");
    return (open || (beside && line.style().looksLike(last.style())))
        && last.cells().size() == 1
        && line.gap() < 0.7;
  }

  private void cell(int at, Line line, Line.Cell cell) {
    String text = undated(cell.text());
    text = LINK.matcher(text).replaceAll("");
    for (String part : SEPARATORS.split(at(text), -1)) {
      String piece = clean(part);
      if (piece.isEmpty()
          || LENGTH.matcher(piece).matches()
          || !piece.codePoints().anyMatch(Character::isLetter)) {
        continue;
      }
      var whole = new Piece(piece, at, line, cell.style());
      if (Locations.isPlace(piece) && (place.isEmpty() || !pieces.isEmpty())) {
        place = place.or(() -> Optional.of(whole));
      } else {
        Locations.Split split = Locations.split(piece);
        if (!split.place().isEmpty()) {
          place = place.or(() -> Optional.of(whole.saying(split.place())));
        }
        pieces.add(whole.saying(split.rest()));
      }
    }
  }

  /// `Engineer at Company` is said with a separator.
  private static String at(String text) {
    int at = text.indexOf(" at ");
    boolean apart =
        at > 0
            && at + 4 < text.length()
            && Character.isUpperCase(text.charAt(at + 4))
            && !(Names.isSchool(text.substring(0, at)) && Names.degree(text.substring(0, at)) == 0);
    return apart ? text.substring(0, at) + " | " + text.substring(at + 4) : text;
  }

  private static String undated(String text) {
    String rest = text;
    for (int times = 0; times < 2; times++) {
      Optional<Dates.Found> found = Dates.find(rest);
      if (found.isEmpty()) {
        break;
      }
      String before =
          rest.substring(0, found.get().from())
              .replaceFirst(
                  "(?i)\\b(?:from|since|da|dal|von|vom|seit|de|du|depuis|desde)\\s*$", "");
      rest = before + " | " + rest.substring(found.get().to());
    }
    return rest;
  }

  private static String clean(String part) {
    String text = part;
    Matcher matcher = EDGES.matcher(text);
    text = matcher.replaceAll("");
    if (text.endsWith(")") && text.indexOf('(') < 0) {
      text = text.substring(0, text.length() - 1);
    }
    return text.replaceAll("\\(\\s*\\|?\\s*\\)", "").strip();
  }

  List<Piece> pieces() {
    return pieces;
  }

  Optional<Piece> place() {
    return place;
  }
}
