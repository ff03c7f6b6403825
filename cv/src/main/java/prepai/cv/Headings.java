package prepai.cv;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import prepai.cv.Section.Kind;

/// The headings that CVs use, from `headings.tsv`.
final class Headings {
  private static final Map<String, Kind> KNOWN = read();
  private static final Pattern EDGES =
      Pattern.compile("^(?:[\\p{P}\\p{S}\\d\\s]|[ivx]+\\.\\s)+|[\\p{P}\\p{S}\\s]+$");
  private static final Pattern AND =
      Pattern.compile("\\s*(?:&|\\+|/|,|\\||\\band\\b|\\bund\\b|\\bet\\b|\\by\\b|\\be\\b)\\s*");
  private static final Pattern QUALIFIERS =
      Pattern.compile(
          "^(?:my|key|core|main|other|additional|relevant|selected|recent|previous|further|general|personal|professional|technical|related|notable|industry|academic|early|meine|weitere|sonstige|ausgewahlte|mes|autres|mis|otros|otras|outros|outras|altre|altri|principales|principali|principais)\\s+");

  private Headings() {}

  private static Map<String, Kind> read() {
    Map<String, Kind> known = new HashMap<>();
    for (String row : rows("headings.tsv")) {
      List<String> cells = List.of(row.split("\t", -1));
      Kind kind = Kind.valueOf(cells.getFirst().toUpperCase(Locale.ROOT));
      for (String phrase : cells.get(2).split("\\s*,\\s*", -1)) {
        known.put(Letters.folded(phrase), kind);
      }
    }
    return known;
  }

  /// The lines of a resource beside this class, without comments and empty ones.
  static List<String> rows(String name) {
    try (InputStream stream = Objects.requireNonNull(Headings.class.getResourceAsStream(name));
        var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return reader.lines().filter(row -> !row.isBlank() && !row.startsWith("#")).toList();
    } catch (IOException broken) {
      throw new UncheckedIOException(name, broken);
    }
  }

  /// What a text is the heading of, when it is one that we know and nothing else.
  static Optional<Kind> kind(String text) {
    if (text.length() > 60) {
      return Optional.empty();
    }
    String folded = EDGES.matcher(Letters.folded(text)).replaceAll("");
    return whole(folded).or(() -> parts(folded));
  }

  private static Optional<Kind> whole(String folded) {
    Kind known = KNOWN.get(folded);
    if (known == null) {
      known = KNOWN.get(QUALIFIERS.matcher(folded).replaceFirst(""));
    }
    return Optional.ofNullable(known);
  }

  private static Optional<Kind> parts(String folded) {
    String[] parts = AND.split(folded, -1);
    if (parts.length < 2 || parts.length > 3) {
      return Optional.empty();
    }
    Optional<Kind> first = Optional.empty();
    for (String part : parts) {
      Optional<Kind> kind = whole(part.strip());
      if (kind.isEmpty()) {
        return Optional.empty();
      }
      first = first.or(() -> kind);
    }
    return first;
  }
}
