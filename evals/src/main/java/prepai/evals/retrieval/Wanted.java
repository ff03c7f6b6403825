package prepai.evals.retrieval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import prepai.evidence.Passage;
import prepai.text.Words;

/// A query and the headings that answer it.
///
/// @param line of its file
record Wanted(int line, String query, List<Place> places) {

  /// A heading of a file; an empty heading stands for the whole file.
  record Place(String file, String heading) {
    /// Whether a passage stands under it, at any depth.
    boolean holds(Passage passage) {
      return isFile(passage.document())
          && (heading.isEmpty()
              || plain(heading).equals(plain(passage.anchor()))
              || passage.headings().stream()
                  .anyMatch(above -> plain(above).equals(plain(heading))));
    }

    private boolean isFile(String document) {
      String wanted = file.replaceFirst("\\.(md|markdown)$", "");
      return document.equals(wanted) || document.endsWith("/" + wanted);
    }

    /// Headings and anchors are compared by their letters and digits.
    private static String plain(String heading) {
      return heading.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }
  }

  Wanted {
    places = List.copyOf(places);
  }

  boolean isAnsweredBy(Passage passage) {
    return places.stream().anyMatch(place -> place.holds(passage));
  }

  /// Whether the query has a content word in common with a heading that answers it.
  boolean sharesAWord() {
    List<String> asked = Words.stems(query);
    return places.stream()
        .anyMatch(place -> Words.stems(place.heading()).stream().anyMatch(asked::contains));
  }

  /// Reads `query<TAB>file#heading`, alternatives parted by ` || `. A first line that names the
  /// columns may give them in any order, `query` being one of them.
  ///
  /// @throws IllegalArgumentException naming the line that cannot be understood
  static List<Wanted> read(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    if (lines.isEmpty()) {
      throw new IllegalArgumentException(file + " is empty; it must hold query<TAB>file#heading.");
    }
    List<String> head = List.of(lines.getFirst().strip().split("\t", -1));
    boolean named = head.stream().anyMatch(column -> column.strip().equalsIgnoreCase("query"));
    int query =
        named
            ? head.stream()
                .map(column -> column.strip().toLowerCase(Locale.ROOT))
                .toList()
                .indexOf("query")
            : 0;
    var wanted = new ArrayList<Wanted>();
    for (int index = named ? 1 : 0; index < lines.size(); index++) {
      if (!lines.get(index).isBlank()) {
        wanted.add(of(index + 1, lines.get(index), query));
      }
    }
    return wanted;
  }

  private static Wanted of(int line, String text, int query) {
    String[] columns = text.split("\t", -1);
    List<Place> places =
        Stream.iterate(0, column -> column < columns.length, column -> column + 1)
            .filter(column -> column != query)
            .map(column -> columns[column])
            .filter(column -> column.contains("#") || column.strip().endsWith(".md"))
            .limit(1)
            .flatMap(column -> Stream.of(column.split("\\s\\|\\|\\s", -1)))
            .map(Wanted::place)
            .toList();
    if (columns.length < 2 || places.isEmpty()) {
      throw new IllegalArgumentException(
          "line " + line + " is not query<TAB>file#heading: " + text);
    }
    return new Wanted(line, columns[query].strip(), places);
  }

  private static Place place(String text) {
    int hash = text.indexOf('#');
    return hash < 0
        ? new Place(text.strip(), "")
        : new Place(text.substring(0, hash).strip(), text.substring(hash + 1).strip());
  }
}
