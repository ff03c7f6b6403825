package prepai.cv;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import prepai.candidate.Field;
import prepai.candidate.Place;
import prepai.candidate.Profile.Period;
import prepai.candidate.Profile.Position;
import prepai.cv.Head.Piece;

/// Entries to positions: which piece of a head is the title and which the employer. What words
/// leave open, the other entries of the section decide, because people write all alike.
final class Posts {
  private final List<Entry> entries;
  private final List<Head> heads;
  private final boolean titleFirst;

  /// Both names of a post.
  private record Named(Optional<Piece> title, Optional<Piece> employer, Optional<Piece> place) {}

  private Posts(List<Entry> entries) {
    this.entries = entries;
    this.heads = entries.stream().map(Head::of).toList();
    int votes = 0;
    for (Head head : heads) {
      List<Piece> pieces = split(head.pieces());
      if (pieces.size() >= 2) {
        int one = telling(pieces.get(0).text());
        int other = telling(pieces.get(1).text());
        votes += Integer.compare(one, other);
      }
    }
    this.titleFirst = votes >= 0;
  }

  private static int telling(String text) {
    return Math.min(2, 2 * Names.title(text)) - Math.min(1, Names.organisation(text));
  }

  static List<Position> of(List<Entry> entries) {
    return new Posts(entries).positions();
  }

  private List<Position> positions() {
    var positions = new ArrayList<Position>();
    Optional<Piece> employer = Optional.empty();
    Optional<Piece> shared = Optional.empty();
    for (int at = 0; at < entries.size(); at++) {
      Entry entry = entries.get(at);
      Named named = named(heads.get(at));
      boolean container =
          named.title().isEmpty()
              && entry.body().isEmpty()
              && at + 1 < entries.size()
              && named(heads.get(at + 1)).employer().isEmpty()
              && named(heads.get(at + 1)).title().isPresent();
      if (container) {
        employer = named.employer();
        shared = named.place();
        continue;
      }
      if (named.title().isEmpty() && named.employer().isEmpty()) {
        continue;
      }
      Optional<Piece> from = named.employer();
      if (from.isEmpty()
          && named.title().isPresent()
          && (entry.inner() || !positions.isEmpty() || employer.isPresent())) {
        from = employer;
      }
      employer = from;
      positions.add(
          new Position(
              named.title().map(Posts::field),
              from.map(Posts::field),
              named.place().or(() -> Optional.empty()).map(Posts::field),
              period(entry),
              Texts.items(entry.body())));
      if (shared.isPresent() && named.place().isEmpty()) {
        Position last = positions.removeLast();
        positions.add(
            new Position(
                last.title(),
                last.employer(),
                shared.map(Posts::field),
                last.period(),
                last.bullets()));
      }
    }
    return positions;
  }

  static Field<String> field(Piece piece) {
    return new Field<>(piece.text(), 0.85, List.of(piece.on().place(piece.text())));
  }

  static Period period(Entry entry) {
    return entry
        .period()
        .map(found -> {
          double confidence = found.range() ? 0.95 : 0.8;
          var places = entry.dated().map(line -> List.of(dated(line, found))).orElse(List.of());
          return new Period(
              found.start().map(date -> new Field<>(date, confidence, places)),
              found.end().map(date -> new Field<>(date, confidence, places)));
        })
        .orElse(new Period(Optional.empty(), Optional.empty()));
  }

  private static Place dated(Line line, Dates.Found found) {
    String text = line.text();
    return found.to() <= text.length()
        ? line.place(text.substring(found.from(), found.to()))
        : line.place();
  }

  private Named named(Head head) {
    List<Piece> pieces = split(head.pieces());
    Optional<Piece> place = head.place();
    if (pieces.isEmpty()) {
      return new Named(Optional.empty(), place, Optional.empty());
    }
    if (pieces.size() == 1) {
      Piece only = pieces.getFirst();
      boolean title =
          Names.title(only.text()) > 0
              && Names.title(only.text()) >= Names.organisation(only.text());
      if (title && place.isPresent()) {
        Locations.Split split = Locations.employer(place.get().text());
        if (!split.rest().isEmpty()) {
          Piece from = place.get();
          return new Named(
              Optional.of(only),
              Optional.of(from.saying(split.rest())),
              Optional.of(from.saying(split.place())));
        }
      }
      return title
          ? new Named(Optional.of(only), Optional.empty(), place)
          : new Named(Optional.empty(), Optional.of(only), place);
    }
    int title = titleAt(pieces);
    Piece post = pieces.get(title);
    var rest = new ArrayList<>(pieces);
    rest.remove(title);
    Piece employer = rest.getFirst();
    // A name beside the title is nearer than one in another line, unless that looks heavier.
    for (Piece piece : rest) {
      if (weight(piece) > weight(employer)) {
        employer = piece;
      }
    }
    return new Named(Optional.of(post), Optional.of(employer), place);
  }

  private static int weight(Piece piece) {
    int weight =
        piece.text().split(" ", -1).length > 3 && Entries.isSentence(piece.text()) ? -3 : 0;
    weight += piece.text().split(" ", -1).length > 8 ? -3 : 0;
    weight += piece.style().bold() ? 2 : 0;
    weight += Names.title(piece.text()) > 0 && Names.organisation(piece.text()) == 0 ? -1 : 0;
    weight += Names.organisation(piece.text()) > 0 ? 1 : 0;
    weight +=
        Character.isLowerCase(piece.text().charAt(0))
                || piece
                    .text()
                    .matches(
                        "(?i)(?:full|part)[- ]time|contract|internship|permanent|vollzeit|teilzeit|temps plein|cdi|cdd")
            ? -3
            : 0;
    return weight;
  }

  private int titleAt(List<Piece> pieces) {
    int best = -1;
    int most = 0;
    int most2 = 0;
    for (int at = 0; at < Math.min(pieces.size(), 4); at++) {
      String text = pieces.get(at).text();
      boolean prose = text.split(" ", -1).length > 3 && Entries.isSentence(text);
      int score = prose || text.split(" ", -1).length > 9 ? 0 : telling(text);
      if (score > most) {
        best = at;
        most2 = most;
        most = score;
      } else {
        most2 = Math.max(most2, score);
      }
    }
    boolean tie = most == most2 && pieces.size() >= 2;
    if (best < 0 || tie) {
      return titleFirst ? Math.max(0, tie && best > 1 ? best : 0) : Math.min(1, pieces.size() - 1);
    }
    return best;
  }

  /// Pieces that commas part, where nothing else parted them.
  private static List<Piece> split(List<Piece> pieces) {
    var split = new ArrayList<Piece>();
    for (Piece piece : pieces) {
      List<String> parts = parts(piece.text());
      boolean alone = pieces.size() == 1;
      boolean both =
          parts.size() == 2
              && pieces.size() <= 2
              && Names.title(parts.get(0)) > 0 != Names.title(parts.get(1)) > 0
              && (Names.organisation(parts.get(Names.title(parts.get(0)) > 0 ? 1 : 0)) > 0
                  || pieces.stream().allMatch(other -> other.equals(piece) || weight(other) < 0));
      if (parts.size() > 1 && (alone || both)) {
        parts.forEach(part -> split.add(piece.saying(part)));
      } else {
        split.add(piece);
      }
    }
    return split;
  }

  private static List<String> parts(String text) {
    var parts = new ArrayList<String>();
    for (String part : text.split(",\\s+", -1)) {
      if (!parts.isEmpty() && Names.isLegalForm(part)) {
        parts.add(parts.removeLast() + ", " + part);
      } else if (!part.isBlank()) {
        parts.add(part.strip());
      }
    }
    return parts;
  }
}
