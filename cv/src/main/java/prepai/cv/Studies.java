package prepai.cv;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import prepai.candidate.Field;
import prepai.candidate.Profile.Degree;
import prepai.cv.Head.Piece;

/// Entries to courses of study: which pieces of a head are degree, field and school.
final class Studies {
  private static final Pattern MARK =
      Pattern.compile(
          "(?i)^(?:(?:cumulative |overall )?(?:c?gpa|score|grade|note|gesamtnote|abschlussnote|nota|moyenne|mention|media(?=\\s*[:\\d])|average|percentage|voto|thesis|minor gpa)\\b.*|[\\d.,]+\\s*(?:/\\s*[\\d.,]+|%)?|(?:summa|magna)? ?cum laude|with (?:honou?rs|distinction)|expected|graduated|graduation|anticipated|class of|coursework.*|courses?\\b.*|relevant .*|activities.*|online|full[- ]time|part[- ]time)$");
  private static final Pattern IN =
      Pattern.compile("^(.{2,60}?)\\s+(?:in|en|em|im|of|de|—|–|-)\\s+(.+)$");

  private Studies() {}

  static List<Degree> of(List<Entry> entries) {
    var degrees = new ArrayList<Degree>();
    Optional<Piece> before = Optional.empty();
    for (Entry entry : entries) {
      List<Piece> pieces = pieces(Head.of(widened(entry)));
      if (pieces.isEmpty()) {
        continue;
      }
      Optional<Piece> school = school(pieces);
      var rest = new ArrayList<>(pieces);
      school.ifPresent(rest::remove);
      Optional<Piece> degree =
          rest.stream().filter(piece -> Names.degree(piece.text()) > 0).findFirst();
      if (school.isEmpty() && rest.size() >= 2 && degree.isPresent()) {
        Piece course = degree.get();
        school =
            rest.stream()
                .filter(piece -> !piece.equals(course) && piece.line() != course.line())
                .findFirst()
                .or(() ->
                    rest.stream()
                        .filter(piece -> !piece.equals(course))
                        .reduce((one, other) -> other));
        school.ifPresent(rest::remove);
      }
      if (school.isEmpty() && degree.isEmpty() && rest.size() >= 2) {
        school = Optional.of(rest.get(1));
        rest.remove(1);
      }
      if (school.isEmpty() && degree.isEmpty() && !rest.isEmpty()) {
        school = Optional.of(rest.removeFirst());
      }
      Optional<Piece> course = degree.or(() -> rest.stream().findFirst());
      Optional<Piece> field =
          course.flatMap(one ->
              rest.stream()
                  .filter(piece -> !piece.equals(one))
                  .filter(Studies::isField)
                  .findFirst());
      if (school.isEmpty() && entry.inner()) {
        school = before;
      }
      before = school;
      degrees.add(degree(entry, course, field, school));
    }
    return degrees;
  }

  /// Where the head names no degree, short lines under it may.
  private static Entry widened(Entry entry) {
    boolean named = entry.head().stream().anyMatch(line -> Names.degree(line.text()) > 0);
    var head = new ArrayList<>(entry.head());
    int at = 0;
    while (!named
        && at < Math.min(2, entry.body().size())
        && !Entries.isLabel(entry.body().get(at).text())
        && entry.body().get(at).text().split(" ", -1).length <= 8
        && !entry.body().get(at).text().endsWith(".")) {
      head.add(entry.body().get(at));
      at++;
    }
    boolean degree = head.stream().anyMatch(line -> Names.degree(line.text()) > 0);
    return named || !degree
        ? entry
        : new Entry(
            head,
            entry.body().subList(at, entry.body().size()),
            entry.dated(),
            entry.period(),
            entry.inner());
  }

  private static boolean isField(Piece piece) {
    return piece.text().split(" ", -1).length <= 8
        && !Names.isSchool(piece.text())
        && !piece.text().endsWith(".");
  }

  private static Degree degree(
      Entry entry, Optional<Piece> course, Optional<Piece> field, Optional<Piece> school) {
    Optional<Field<String>> area = field.map(Posts::field);
    if (area.isEmpty() && course.isPresent()) {
      Matcher in = IN.matcher(course.get().text());
      String text = course.get().text();
      int comma = text.indexOf(", ");
      if (comma > 0) {
        area = Optional.of(Posts.field(course.get().saying(text.substring(comma + 2))));
      } else if (in.matches() && Names.degree(in.group(1)) > 0) {
        area = Optional.of(Posts.field(course.get().saying(in.group(2))));
      }
    }
    return new Degree(
        course.map(Posts::field), area, school.map(Posts::field), Posts.period(entry));
  }

  /// Pieces without marks; a piece that names both school and degree is parted at its commas.
  private static List<Piece> pieces(Head head) {
    var pieces = new ArrayList<Piece>();
    for (Piece piece : head.pieces()) {
      List<String> parts = new ArrayList<>();
      for (String part : piece.text().split(",\\s+|\\s*;\\s*", -1)) {
        if (!MARK.matcher(part.replaceAll("[()]", "").strip()).matches() && !part.isBlank()) {
          parts.add(part.strip());
        }
      }
      String all = String.join(", ", parts);
      if (all.isEmpty()) {
        continue;
      }
      boolean mixed =
          parts.size() > 1
              && Names.isSchool(all)
              && parts.stream().anyMatch(part -> Names.degree(part) > 0 && !Names.isSchool(part));
      if (!mixed && !(head.pieces().size() == 1 && parts.size() > 1 && Names.isSchool(all))) {
        pieces.add(piece.saying(all));
        continue;
      }
      pieces.addAll(parted(piece, parts));
    }
    return pieces;
  }

  /// The school is a run of parts, what stands before or after it the degree.
  private static List<Piece> parted(Piece piece, List<String> parts) {
    int from = 0;
    while (from < parts.size()
        && !(Names.isSchool(parts.get(from))
            && Names.degree(parts.get(from)) < 1 + Names.school(parts.get(from)))) {
      from++;
    }
    if (from == parts.size()) {
      return List.of(piece.saying(String.join(", ", parts)));
    }
    int to = from + 1;
    if (from > 0) {
      while (to < parts.size() && Names.degree(parts.get(to)) == 0) {
        to++;
      }
    }
    var pieces = new ArrayList<Piece>();
    if (from > 0) {
      pieces.add(piece.saying(String.join(", ", parts.subList(0, from))));
    }
    pieces.add(piece.saying(String.join(", ", parts.subList(from, to))));
    if (to < parts.size()) {
      pieces.add(piece.saying(String.join(", ", parts.subList(to, parts.size()))));
    }
    return pieces;
  }

  private static Optional<Piece> school(List<Piece> pieces) {
    Optional<Piece> best = Optional.empty();
    int most = 0;
    for (Piece piece : pieces) {
      int degree = Names.degree(piece.text());
      // `Diplom-Informatiker (FH)` says at what kind of school, not at which.
      String named = degree == 0 ? piece.text() : piece.text().replaceAll("\\([^)]*\\)", "");
      int score = 2 * Names.school(named) - degree;
      if (Names.school(named) > 0 && (best.isEmpty() || score > most)) {
        best = Optional.of(piece);
        most = score;
      }
    }
    return pieces.size() > 1 || most >= 1 ? best : Optional.empty();
  }
}
