package prepai.bank;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.cfg.MutableConfigOverride;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.exc.ValueInstantiationException;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// Strict binding of YAML to the core's records: unknown keys, duplicate keys, wrong types and
/// missing values are refused. Absent lists are empty, absent flags are off.
final class Yaml {
  /// Longest file in bytes; the longest item of the bank has a tenth of it.
  static final int MOST_BYTES = 1 << 18;

  private static final YAMLMapper MAPPER = mapper();

  private Yaml() {}

  static Reading<byte[]> bytes(Path file) {
    try {
      long size = Files.size(file);
      if (size > MOST_BYTES) {
        return broken(
            file, 1, "the file has " + size + " bytes, at most " + MOST_BYTES + " may be");
      }
      return new Reading.Read<>(file, Files.readAllBytes(file));
    } catch (IOException failure) {
      return broken(file, 1, "the file cannot be read: " + failure);
    }
  }

  static <T> Reading<T> read(Path file, Class<T> type) {
    return switch (bytes(file)) {
      case Reading.Broken<byte[]>(Problem problem) -> new Reading.Broken<>(problem);
      case Reading.Read<byte[]>(Path _, byte[] text) -> read(file, text, type);
    };
  }

  static <T> Reading<T> read(Path file, byte[] text, Class<T> type) {
    try {
      T value = MAPPER.readValue(text, type);
      if (value == null) {
        return broken(file, 1, "the file is empty");
      }
      return new Reading.Read<>(file, value);
    } catch (JacksonException failure) {
      return broken(file, line(file, text, failure), sentence(failure));
    }
  }

  /// Binds what was parsed before, to save a second parse of `text`.
  static <T> Reading<T> bind(Path file, byte[] text, JsonNode json, Class<T> type) {
    try {
      return new Reading.Read<>(file, MAPPER.treeToValue(json, type));
    } catch (JacksonException failure) {
      return broken(file, line(file, text, failure), sentence(failure));
    }
  }

  private static <T> Reading<T> broken(Path file, int line, String sentence) {
    return new Reading.Broken<>(new Problem(Rule.READABLE, file, line, sentence));
  }

  private static YAMLMapper mapper() {
    return YAMLMapper.builder()
        .enumNamingStrategy(EnumNamingStrategies.SNAKE_CASE)
        .withConfigOverride(List.class, Yaml::emptyWhenAbsent)
        .withConfigOverride(boolean.class, Yaml::emptyWhenAbsent)
        .withConfigOverride(int.class, Yaml::refusedWhenAbsent)
        .withConfigOverride(double.class, Yaml::refusedWhenAbsent)
        .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
        .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
        .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
        .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
        .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
        .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
        .build();
  }

  private static void emptyWhenAbsent(MutableConfigOverride override) {
    override.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY));
  }

  private static void refusedWhenAbsent(MutableConfigOverride override) {
    override.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.FAIL));
  }

  private static int line(Path file, byte[] text, JacksonException failure) {
    if (failure instanceof DatabindException
        && Source.of(file, text) instanceof Reading.Read<Source>(Path _, Source source)) {
      return source.line(path(failure));
    }
    return failure.getLocation() == null ? 1 : Math.max(1, failure.getLocation().getLineNr());
  }

  private static String sentence(JacksonException failure) {
    return switch (failure) {
      case UnrecognizedPropertyException unknown ->
          "there is no key '" + unknown.getPropertyName() + "' here";
      case ValueInstantiationException refused
          when refused.getCause() instanceof IllegalArgumentException cause ->
          String.valueOf(cause.getMessage());
      case ValueInstantiationException refused ->
          "a value" + where(refused) + " is missing or empty";
      case InvalidFormatException wrong ->
          "'" + wrong.getValue() + "' is not allowed" + where(wrong);
      case MismatchedInputException wrong ->
          "the value" + where(wrong) + " is missing or has the wrong type";
      default -> String.valueOf(failure.getOriginalMessage()).lines().findFirst().orElse("broken");
    };
  }

  private static String where(DatabindException failure) {
    List<String> path = path(failure);
    return path.isEmpty() ? "" : " at " + String.join("/", path);
  }

  private static List<String> path(JacksonException failure) {
    return failure.getPath().stream()
        .map(step ->
            step.getPropertyName() == null
                ? String.valueOf(step.getIndex())
                : step.getPropertyName())
        .toList();
  }
}
