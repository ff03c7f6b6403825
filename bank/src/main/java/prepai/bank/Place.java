package prepai.bank;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// A value in a content file that kept to its schema, with the way to it.
///
/// @param json missing where an optional key is absent
/// @param path keys and list indices from the top of the file
record Place(Source source, List<String> path, JsonNode json) {

  Place at(String key) {
    return new Place(source, below(key), json.path(key));
  }

  /// The elements of a list; none when it is absent.
  List<Place> each() {
    var elements = new ArrayList<Place>();
    for (JsonNode element : json.values()) {
      elements.add(new Place(source, below(String.valueOf(elements.size())), element));
    }
    return elements;
  }

  boolean present() {
    return !json.isMissingNode();
  }

  String text() {
    return json.asString();
  }

  /// The `id` key of this value.
  String id() {
    return at("id").text();
  }

  /// The points of a question, those of its challenge among them.
  Stream<Place> points() {
    return Stream.concat(
        at("rubric").each().stream(), at("challenge").at("points").each().stream());
  }

  Problem problem(Rule rule, String sentence) {
    return new Problem(rule, source.file(), source.line(path), sentence);
  }

  private List<String> below(String step) {
    return Stream.concat(path.stream(), Stream.of(step)).toList();
  }
}
