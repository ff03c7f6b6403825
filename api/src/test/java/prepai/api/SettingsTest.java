package prepai.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SettingsTest {
  /// A line of the table of settings.
  ///
  /// @param value another value than the default
  /// @param reader the field of `Settings` that carries it, and who reads that
  private record Row(String name, String fallback, String value, String reader) {}

  private static final List<Row> TABLE =
      List.of(
          new Row("PREPAI_HOST", "127.0.0.1", "0.0.0.0", "host: the web server"),
          new Row("PREPAI_PORT", "8080", "9000", "port: the web server"),
          new Row("PREPAI_DATA", "data", "/tmp/data", "data: session log and files"),
          new Row("PREPAI_CONTENT", "content", "content,mine", "content: the bank's reader"),
          new Row("PREPAI_KNOWLEDGE", "", "off", "knowledge: the knowledge base"),
          new Row("PREPAI_WEB", "web/out", "/srv/site", "web: the site"),
          new Row(
              "PREPAI_ALLOWED_ORIGINS",
              "",
              "https://other.example",
              "allowedOrigins: Origins and the owner cookie"),
          new Row("PREPAI_SANDBOX", "", "landlock", "sandbox: what runs candidates' code"),
          new Row("PREPAI_JUDGING", "sense", "words", "wordsOnly: the judge"),
          new Row("PREPAI_READINGS", "build/readings", "/srv/readings", "readings: the judge"),
          new Row("PREPAI_MODEL", "none", "none", ": Settings itself, which knows 'none' only"));

  @Test
  void listsEverySettingWithItsDefault() {
    assertEquals(
        TABLE.stream().map(row -> row.name() + "=" + row.fallback()).toList(),
        Settings.keys().stream().map(key -> key.name() + "=" + key.fallback()).toList());
    Settings.keys().forEach(key -> assertTrue(key.meaning().length() > 10, key.name()));
  }

  @Test
  void everySettingReachesItsReaderAndNobodyElse() throws ReflectiveOperationException {
    var plain = Settings.of(Map.of());
    for (Row row : TABLE) {
      String field = row.reader().substring(0, row.reader().indexOf(':'));
      assertEquals(
          field.isEmpty() ? List.of() : List.of(field),
          differences(plain, Settings.of(Map.of(row.name(), row.value()))),
          row.name());
    }
    assertEquals(
        Arrays.stream(Settings.class.getRecordComponents()).map(RecordComponent::getName).toList(),
        TABLE.stream()
            .map(row -> row.reader().substring(0, row.reader().indexOf(':')))
            .filter(field -> !field.isEmpty())
            .toList());
  }

  private static List<String> differences(Settings one, Settings other)
      throws ReflectiveOperationException {
    var names = new ArrayList<String>();
    for (RecordComponent part : Settings.class.getRecordComponents()) {
      if (!part.getAccessor().invoke(one).equals(part.getAccessor().invoke(other))) {
        names.add(part.getName());
      }
    }
    return names;
  }

  @Test
  void appliesTheDefaults() {
    assertEquals(
        new Settings(
            "127.0.0.1",
            8080,
            Path.of("data"),
            List.of(Path.of("content")),
            Optional.empty(),
            Path.of("web", "out"),
            List.of(),
            Optional.empty(),
            false,
            Path.of("build", "readings")),
        Settings.of(Map.of("HOME", "/root", "PREPAI_HOST", " ", "PREPAI_PORT", "")));
  }

  @Test
  void readsLists() {
    var settings =
        Settings.of(
            Map.of(
                "PREPAI_CONTENT", " content , mine,",
                "PREPAI_ALLOWED_ORIGINS", "https://a.example, http://localhost:3000"));

    assertEquals(List.of(Path.of("content"), Path.of("mine")), settings.content());
    assertEquals(List.of("https://a.example", "http://localhost:3000"), settings.allowedOrigins());
  }

  @Test
  void findsDocumentsBesideTheContentUnlessToldOtherwise() {
    assertEquals(
        List.of(Path.of("content", "knowledge"), Path.of("mine", "knowledge")),
        Settings.of(Map.of("PREPAI_CONTENT", "content,mine")).shelves());
    assertEquals(
        List.of(Path.of("papers")), Settings.of(Map.of("PREPAI_KNOWLEDGE", "papers")).shelves());
    assertEquals(List.of(), Settings.of(Map.of("PREPAI_KNOWLEDGE", "off")).shelves());
  }

  @Test
  void refusesASettingItDoesNotKnow() {
    var unusable =
        assertThrows(Settings.Unusable.class, () -> Settings.of(Map.of("PREPAI_PROT", "80")));

    assertEquals(
        "There is no setting PREPAI_PROT. Known ones: PREPAI_HOST, PREPAI_PORT, PREPAI_DATA, PREPAI_CONTENT, PREPAI_KNOWLEDGE, PREPAI_WEB, PREPAI_ALLOWED_ORIGINS, PREPAI_SANDBOX, PREPAI_JUDGING, PREPAI_READINGS, PREPAI_MODEL.",
        unusable.getMessage());
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "65536", "http", "80.5", "99999999999"})
  void refusesAPortThatIsNone(String port) {
    assertThrows(Settings.Unusable.class, () -> Settings.of(Map.of("PREPAI_PORT", port)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "1", "65535", " 8080 "})
  void takesEveryPort(String port) {
    assertEquals(Integer.parseInt(port.strip()), Settings.of(Map.of("PREPAI_PORT", port)).port());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "*",
        "null",
        "coach.example",
        "https://coach.example/",
        "ftp://x",
        "https://a b",
        "https://x?y"
      })
  void refusesAnOriginThatIsNone(String origin) {
    assertThrows(
        Settings.Unusable.class, () -> Settings.of(Map.of("PREPAI_ALLOWED_ORIGINS", origin)));
  }

  @ParameterizedTest
  @CsvSource({"bedrock:some-model", "openai:some-model", "NONE"})
  void refusesAModel(String model) {
    assertThrows(Settings.Unusable.class, () -> Settings.of(Map.of("PREPAI_MODEL", model)));
  }
}
