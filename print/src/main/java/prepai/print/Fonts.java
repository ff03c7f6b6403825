package prepai.print;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/// The fonts, each read when it is first asked for.
final class Fonts {
  private final Map<Face, FontFile> read = new ConcurrentHashMap<>();
  private final Function<Face, FontFile> reader;

  /// @param reader called once for each face at most
  Fonts(Function<Face, FontFile> reader) {
    this.reader = reader;
  }

  FontFile get(Face face) {
    return read.computeIfAbsent(face, reader);
  }

  /// The first face that has every visible character of a cluster.
  Optional<Face> covering(Face wanted, String cluster) {
    return wanted.withFallbacks().stream().filter(face -> covers(face, cluster)).findFirst();
  }

  private boolean covers(Face face, String cluster) {
    FontFile font = get(face);
    return cluster
        .codePoints()
        .filter(character -> !Characters.invisible(character))
        .allMatch(character -> font.glyph(character) != 0);
  }
}
