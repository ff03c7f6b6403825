package prepai.bank;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What a scaffold leaves for its author: texts that begin with TODO, and ids that begin with
/// `todo-`, also below an area.
final class Unwritten {
  private static final Pattern TODO =
      Pattern.compile("TODO\\b.*|([a-z0-9-]+/)?todo-.*", Pattern.DOTALL);

  private Unwritten() {}

  static boolean is(String text) {
    return TODO.matcher(text).matches();
  }

  /// Those in a file.
  static Stream<Place> within(Place place) {
    if (place.json().isString()) {
      return Stream.of(place).filter(text -> is(text.text()));
    }
    return place.json().isArray()
        ? place.each().stream().flatMap(Unwritten::within)
        : place.json().propertyNames().stream().map(place::at).flatMap(Unwritten::within);
  }

  /// Those in a file of a problem that is not YAML.
  static List<Problem> inCode(Path file) {
    try {
      List<String> lines = Files.readString(file).lines().toList();
      return IntStream.range(0, lines.size())
          .filter(line -> lines.get(line).contains("TODO"))
          .mapToObj(line -> {
            String text = lines.get(line);
            return new Problem(
                Rule.WRITTEN,
                file,
                line + 1,
                "still to be written: " + text.substring(text.indexOf("TODO")));
          })
          .toList();
    } catch (IOException failure) {
      return List.of(new Problem(Rule.READABLE, file, 1, "the file cannot be read: " + failure));
    }
  }

  static Stream<Problem> problems(Place file) {
    return within(file)
        .map(place ->
            place.problem(
                Rule.WRITTEN,
                "still to be written: " + place.text().strip().replaceAll("\\s+", " ")));
  }
}
