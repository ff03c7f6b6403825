package prepai.runner.inside;

import java.lang.reflect.Array;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/// As much JSON as the jail needs, where no library is at hand.
final class Json {
  private static final int DEEPEST = 200;

  private final String text;
  private int at;

  private Json(String text) {
    this.text = text;
  }

  /// Reads a value: a map, a list, a string, a `BigDecimal`, a boolean or null.
  static @Nullable Object read(String text) {
    return new Json(text).value();
  }

  private @Nullable Object value() {
    skipSpace();
    char first = text.charAt(at);
    return switch (first) {
      case '{' -> object();
      case '[' -> array();
      case '"' -> string();
      case 't' -> word("true", true);
      case 'f' -> word("false", false);
      case 'n' -> word("null", null);
      default -> number();
    };
  }

  private Map<String, @Nullable Object> object() {
    var fields = new LinkedHashMap<String, @Nullable Object>();
    at++;
    while (!closes('}')) {
      String name = string();
      skipSpace();
      at++;
      fields.put(name, value());
    }
    return fields;
  }

  private List<@Nullable Object> array() {
    var items = new ArrayList<@Nullable Object>();
    at++;
    while (!closes(']')) {
      items.add(value());
    }
    return items;
  }

  private boolean closes(char bracket) {
    skipSpace();
    if (text.charAt(at) == ',') {
      at++;
      skipSpace();
    }
    if (text.charAt(at) != bracket) {
      return false;
    }
    at++;
    return true;
  }

  private String string() {
    var built = new StringBuilder();
    at++;
    while (text.charAt(at) != '"') {
      char next = text.charAt(at++);
      built.append(next == '\\' ? escaped() : next);
    }
    at++;
    return built.toString();
  }

  private char escaped() {
    char kind = text.charAt(at++);
    return switch (kind) {
      case 'n' -> '\n';
      case 't' -> '\t';
      case 'r' -> '\r';
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'u' -> {
        at += 4;
        yield (char) Integer.parseInt(text.substring(at - 4, at), 16);
      }
      default -> kind;
    };
  }

  private @Nullable Object word(String word, @Nullable Object value) {
    at += word.length();
    return value;
  }

  private BigDecimal number() {
    int start = at;
    while (at < text.length() && "+-0123456789.eE".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return new BigDecimal(text.substring(start, at));
  }

  private void skipSpace() {
    while (Character.isWhitespace(text.charAt(at))) {
      at++;
    }
  }

  /// The value as JSON.
  ///
  /// @throws IllegalArgumentException when it cannot be written
  static String write(@Nullable Object value) {
    return write(value, 0);
  }

  private static String write(@Nullable Object value, int depth) {
    if (depth > DEEPEST) {
      throw new IllegalArgumentException("the returned value is nested too deeply");
    }
    return switch (value) {
      case null -> "null";
      case String string -> quoted(string);
      case Character character -> quoted(character.toString());
      case Boolean bool -> bool.toString();
      case Double number -> real(number);
      case Float number -> real(number.doubleValue());
      case Byte number -> number.toString();
      case Short number -> number.toString();
      case Integer number -> number.toString();
      case Long number -> number.toString();
      case BigInteger number -> number.toString();
      case BigDecimal number -> number.toString();
      case Collection<?> items -> {
        var joined = new StringJoiner(",", "[", "]");
        items.forEach(item -> joined.add(write(item, depth + 1)));
        yield joined.toString();
      }
      case Map<?, ?> fields -> {
        var joined = new StringJoiner(",", "{", "}");
        fields.forEach((name, field) ->
            joined.add(quoted(String.valueOf(name)) + ":" + write(field, depth + 1)));
        yield joined.toString();
      }
      default -> {
        if (!value.getClass().isArray()) {
          throw new IllegalArgumentException(
              "a value of type " + value.getClass().getSimpleName() + " cannot be returned");
        }
        var joined = new StringJoiner(",", "[", "]");
        for (int index = 0; index < Array.getLength(value); index++) {
          joined.add(write(Array.get(value, index), depth + 1));
        }
        yield joined.toString();
      }
    };
  }

  private static String real(double number) {
    return Double.isFinite(number) ? Double.toString(number) : "{\"$float\":\"" + number + "\"}";
  }

  static String quoted(String text) {
    var built = new StringBuilder(text.length() + 2).append('"');
    for (int index = 0; index < text.length(); index++) {
      char next = text.charAt(index);
      if (next == '"' || next == '\\') {
        built.append('\\').append(next);
      } else if (next < ' ' || next > '~') {
        built.append("\\u").append(Integer.toHexString(0x10000 | next), 1, 5);
      } else {
        built.append(next);
      }
    }
    return built.append('"').toString();
  }
}
