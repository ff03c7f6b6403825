package prepai.runner;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import prepai.protocol.Json;
import prepai.protocol.Unreadable;
import prepai.sandbox.OwnTest;
import prepai.sandbox.Signature;
import tools.jackson.databind.JsonNode;

/// Checks what candidates write as tests.
final class OwnTests {
  private static final long LARGEST_LONG = (1L << 53) - 1;

  private OwnTests() {}

  static Optional<String> fault(Signature signature, OwnTest test) {
    JsonNode arguments;
    JsonNode expected;
    try {
      arguments = read(test.arguments());
      expected = read(test.expected());
    } catch (Unreadable notJson) {
      return Optional.of(
          "is not written as JSON. Write the arguments as a list, such as [[3, 1, 2], 2], and texts in double quotes.");
    }
    List<Signature.Parameter> parameters = signature.parameters();
    if (!arguments.isArray() || arguments.size() != parameters.size()) {
      return Optional.of(
          "needs a list of " + parameters.size() + " arguments, one for each parameter.");
    }
    for (int index = 0; index < parameters.size(); index++) {
      Signature.Parameter parameter = parameters.get(index);
      if (!fits(arguments.get(index), parameter.type())) {
        return Optional.of(
            "has an argument " + parameter.name() + " that is no " + parameter.type() + ".");
      }
    }
    return fits(expected, signature.returns())
        ? Optional.empty()
        : Optional.of("expects something that is no " + signature.returns() + ".");
  }

  private static JsonNode read(String json) {
    return Json.read(json.getBytes(StandardCharsets.UTF_8), JsonNode.class);
  }

  private static boolean fits(JsonNode value, String type) {
    if (type.endsWith("[]")) {
      String item = type.substring(0, type.length() - 2);
      return value.isArray() && value.valueStream().allMatch(one -> fits(one, item));
    }
    return switch (type) {
      case "int" -> value.isIntegralNumber() && value.canConvertToInt();
      case "long" ->
          value.isIntegralNumber()
              && value.canConvertToLong()
              && Math.abs(value.asLong()) <= LARGEST_LONG;
      case "double" -> value.isNumber();
      case "bool" -> value.isBoolean();
      default -> value.isString();
    };
  }
}
