package prepai.sandbox;

import java.util.List;
import java.util.regex.Pattern;

/// The function that a candidate writes.
///
/// @param function its name, valid in every language
/// @param parameters in order
/// @param returns type of the result
public record Signature(String function, List<Parameter> parameters, String returns) {
  private static final Pattern NAME = Pattern.compile("[a-z][A-Za-z0-9]{0,60}");
  private static final Pattern TYPE =
      Pattern.compile("(?:int|long|double|bool|string)(?:\\[\\]){0,3}");

  /// A parameter.
  ///
  /// @param type `int` (32 bits), `long` (53 bits), `double`, `bool` or `string`, or arrays of
  ///   these, written with `[]`
  public record Parameter(String name, String type) {
    public Parameter {
      check(NAME, name);
      check(TYPE, type);
    }
  }

  public Signature {
    check(NAME, function);
    check(TYPE, returns);
    parameters = List.copyOf(parameters);
  }

  private static void check(Pattern pattern, String value) {
    if (!pattern.matcher(value).matches()) {
      throw new IllegalArgumentException("'" + value + "' does not fit a signature");
    }
  }
}
