package prepai.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.RecordComponent;
import java.net.URI;
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
import prepai.agent.Budget;

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
          new Row("PREPAI_MODEL", "none", "openai:llama3.3", "model: the speaker"),
          new Row(
              "PREPAI_OPENAI_BASE_URL",
              "https://api.openai.com/v1",
              "http://127.0.0.1:11434/v1",
              "model: the speaker"),
          new Row("PREPAI_OPENAI_API_KEY", "", "sk-1", "model: the speaker"),
          new Row("PREPAI_AWS_ENDPOINT", "", "http://127.0.0.1:9000", "model: the speaker"),
          new Row("PREPAI_MODEL_TOKENS", "500000", "1000", "budget: the speaker"),
          new Row("PREPAI_MODEL_DOLLARS", "1.00", "0.25", "budget: the speaker"),
          new Row("PREPAI_ADMIN_TOKEN", "", "s3same", "adminToken: the interviewer's routes"));

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
          List.of(field),
          differences(plain, Settings.of(Map.of(row.name(), row.value()))),
          row.name());
    }
    assertEquals(
        Arrays.stream(Settings.class.getRecordComponents()).map(RecordComponent::getName).toList(),
        TABLE.stream()
            .map(row -> row.reader().substring(0, row.reader().indexOf(':')))
            .distinct()
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
            Path.of("build", "readings"),
            new ModelSettings(
                "none",
                URI.create("https://api.openai.com/v1"),
                Optional.empty(),
                Optional.empty()),
            new Budget(500_000, 1_000_000),
            Optional.empty()),
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
        "There is no setting PREPAI_PROT. Known ones: PREPAI_HOST, PREPAI_PORT, PREPAI_DATA, PREPAI_CONTENT, PREPAI_KNOWLEDGE, PREPAI_WEB, PREPAI_ALLOWED_ORIGINS, PREPAI_SANDBOX, PREPAI_JUDGING, PREPAI_READINGS, PREPAI_MODEL, PREPAI_OPENAI_BASE_URL, PREPAI_OPENAI_API_KEY, PREPAI_AWS_ENDPOINT, PREPAI_MODEL_TOKENS, PREPAI_MODEL_DOLLARS, PREPAI_ADMIN_TOKEN.",
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
  @CsvSource({"bedrock:", "openai", "openai:", "NONE", "gpt"})
  void refusesAModelOfNobody(String model) {
    assertThrows(Settings.Unusable.class, () -> Settings.of(Map.of("PREPAI_MODEL", model)));
  }

  @Test
  void knowsWhoseModelItIs() {
    assertEquals(
        new ModelSettings.Choice.Bedrock("eu.amazon.nova-lite-v1:0"),
        Settings.of(Map.of("PREPAI_MODEL", "bedrock:eu.amazon.nova-lite-v1:0")).model().chosen());
    assertEquals(
        new ModelSettings.Choice.OpenAi("llama3.3"),
        Settings.of(Map.of("PREPAI_MODEL", "openai:llama3.3")).model().chosen());
  }

  @Test
  void printsNoKey() {
    assertFalse(
        Settings.of(Map.of("PREPAI_OPENAI_API_KEY", "sk-secret")).toString().contains("secret"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"localhost:80", "ftp://x/v1", "https://me:key@host/v1", "http:///v2"})
  void refusesAnAddressThatIsNoneWithoutRepeatingIt(String address) {
    var unusable =
        assertThrows(
            Settings.Unusable.class, () -> Settings.of(Map.of("PREPAI_OPENAI_BASE_URL", address)));

    assertFalse(String.valueOf(unusable.getMessage()).contains(address));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "much", "1e9"})
  void refusesABudgetThatIsNone(String amount) {
    assertThrows(Settings.Unusable.class, () -> Settings.of(Map.of("PREPAI_MODEL_TOKENS", amount)));
  }
}
