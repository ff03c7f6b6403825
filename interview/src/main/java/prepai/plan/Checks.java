package prepai.plan;

import java.util.HashSet;
import java.util.List;
import java.util.function.Function;

/// Validation shared by the records of this package; every message names the field.
final class Checks {
  private Checks() {}

  static String text(String field, String value, int longest) {
    if (value.isBlank()) {
      throw new IllegalArgumentException(field + " must not be blank");
    }
    if (value.length() > longest) {
      throw new IllegalArgumentException(
          field + " has " + value.length() + " characters, at most " + longest + " are allowed");
    }
    return value.strip();
  }

  static void range(String field, double value, double low, double high) {
    if (!(value >= low && value <= high)) {
      throw new IllegalArgumentException(
          field + " is " + value + ", expected " + low + " to " + high);
    }
  }

  static <T> List<T> atLeast(String field, List<T> values, int least) {
    if (values.size() < least) {
      throw new IllegalArgumentException(
          field + " has " + values.size() + " entries, at least " + least + " are needed");
    }
    return List.copyOf(values);
  }

  static <T> void unique(String field, List<T> values, Function<T, String> id) {
    var seen = new HashSet<String>();
    for (T value : values) {
      if (!seen.add(id.apply(value))) {
        throw new IllegalArgumentException(field + " names '" + id.apply(value) + "' twice");
      }
    }
  }
}
