package prepai.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import prepai.plan.Level;
import prepai.session.Action;
import prepai.session.Event;
import prepai.session.Logged;

final class StrictnessTest {
  private static final String SECRET = "swordfish";

  record Form(
      String name,
      int count,
      long number,
      boolean agreed,
      Level level,
      Optional<Integer> minutes,
      Optional<String> note,
      OptionalLong replyTo,
      List<String> tags,
      Set<String> ids) {}

  private static final String WHOLE =
      "\"name\":\"x\",\"count\":1,\"number\":2,\"agreed\":true,\"level\":\"mid\"";

  private static Form form(String fields) {
    return Json.read(("{" + fields + "}").getBytes(StandardCharsets.UTF_8), Form.class);
  }

  private static String refused(String json, Class<?> type) {
    var unreadable =
        assertThrows(
            Unreadable.class, () -> Json.read(json.getBytes(StandardCharsets.UTF_8), type));
    String message = String.valueOf(unreadable.getMessage());
    assertTrue(message.endsWith("."), message);
    assertTrue(message.length() < 400, message);
    assertFalse(message.contains(SECRET), message);
    assertFalse(message.contains("prepai") || message.contains("java."), message);
    return message;
  }

  private static String with(String field, String value) {
    return "{" + WHOLE.replaceAll("\"" + field + "\":[^,]+", "\"" + field + "\":" + value) + "}";
  }

  private static String without(String field) {
    return "{" + WHOLE.replaceAll("\"" + field + "\":[^,]+,?", "").replaceAll(",$", "") + "}";
  }

  @Test
  void readsWhatIsAbsentAsEmpty() {
    assertEquals(
        new Form(
            "x",
            1,
            2,
            true,
            Level.MID,
            Optional.empty(),
            Optional.empty(),
            OptionalLong.empty(),
            List.of(),
            Set.of()),
        form(WHOLE));
  }

  @Test
  void readsANullOptionalAsEmpty() {
    assertEquals(form(WHOLE), form(WHOLE + ",\"minutes\":null,\"note\":null,\"reply_to\":null"));
  }

  @Test
  void writesWhatIsEmptyByLeavingItOut() {
    assertEquals("{" + WHOLE + ",\"tags\":[],\"ids\":[]}", Json.text(form(WHOLE)));
    assertEquals("{\"action\":\"hint\"}", Json.text(new Action.Hint(Optional.empty())));
  }

  @Test
  void writesTimesAsIso8601() {
    var logged =
        new Logged(
            7,
            Instant.parse("2026-11-22T21:40:00.123Z"),
            new Event.AgentInterrupted(Optional.empty()));

    assertEquals(
        "{\"seq\":7,\"at\":\"2026-11-22T21:40:00.123Z\",\"event\":{\"type\":\"agent_interrupted\"}}",
        Json.text(logged));
  }

  @Test
  void namesAnUnknownFieldAndThoseItKnows() {
    assertEquals(
        "There is no field 'nmae' here. Known fields: agreed, count, ids, level, minutes, name, note, number, reply_to, tags.",
        refused("{" + WHOLE + ",\"nmae\":\"" + SECRET + "\"}", Form.class));
  }

  @ParameterizedTest
  @ValueSource(strings = {"name", "count", "number", "agreed", "level"})
  void namesAMissingField(String field) {
    assertEquals(
        "The value at '" + field + "' is missing or has the wrong type.",
        refused(without(field), Form.class));
  }

  @ParameterizedTest
  @ValueSource(strings = {"name", "count", "number", "agreed", "level"})
  void takesNoNullForARequiredField(String field) {
    assertTrue(refused(with(field, "null"), Form.class).contains("'" + field + "'"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "name|7",
        "name|true",
        "name|1.5",
        "name|{}",
        "name|[]",
        "count|\"1\"",
        "count|1.5",
        "count|true",
        "count|[1]",
        "number|\"swordfish\"",
        "number|2.0",
        "agreed|\"true\"",
        "agreed|1",
        "level|1",
        "level|\"swordfish\"",
        "level|\"MID\"",
        "level|\"\"",
        "level|true"
      })
  void namesAFieldOfTheWrongType(String field, String value) {
    assertTrue(refused(with(field, value), Form.class).contains("'" + field + "'"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"minutes\":\"15\"",
        "\"minutes\":15.5",
        "\"minutes\":[15]",
        "\"note\":7",
        "\"note\":{\"x\":\"swordfish\"}",
        "\"tags\":\"swordfish\"",
        "\"tags\":[1]",
        "\"tags\":{}",
        "\"ids\":true"
      })
  void checksOptionalFieldsAsStrictly(String field) {
    String name = field.substring(1, field.indexOf('"', 1));

    assertTrue(refused("{" + WHOLE + "," + field + "}", Form.class).contains("'" + name));
  }

  @Test
  void refusesANumberBeyondItsRange() {
    assertEquals(
        "A number is out of range at line 1, column 32.",
        refused(with("count", "99999999999"), Form.class));
  }

  @Test
  void refusesAFieldThatIsGivenTwice() {
    refused("{" + WHOLE + ",\"name\":\"" + SECRET + "\"}", Form.class);
    refused("{\"action\":\"hint\",\"action\":\"" + SECRET + "\"}", Action.class);
    refused("{\"action\":\"hint\",\"action_id\":\"x\",\"action_id\":\"swordfish\"}", Action.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "null",
        "[]",
        "\"swordfish\"",
        "7",
        "{",
        "{\"action\"",
        "{\"action\":\"hint\"",
        "{\"action\":\"hint\"} swordfish",
        "{\"action\":\"hint\"}{}",
        "{'action':'hint'}",
        "{action:\"hint\"}",
        "{\"action\":\"hint\",}",
        "// swordfish\n{\"action\":\"hint\"}",
        "{\"action\":\"hint\",\"action_id\":NaN}",
        "{\"action\":\"message\",\"message\":\"sword\nfish\"}"
      })
  void refusesWhatIsNoJsonObject(String json) {
    refused(json, Action.class);
  }

  @Test
  void saysWhereMalformedTextIs() {
    assertEquals(
        "The JSON is malformed at line 2, column 10.",
        refused("{\n\"action\":x\"" + SECRET, Action.class));
  }

  @Test
  void namesTheKindsOfActionThereAre() {
    String known =
        "'action' must be one of: cancel_run, clarify, code, end, hint, interrupt, message, ping, repeat, skip, typing.";

    assertEquals(known, refused("{\"action\":\"swordfish\"}", Action.class));
    assertEquals(known, refused("{}", Action.class));
    assertEquals(known, refused("{\"message\":\"swordfish\"}", Action.class));
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "7", "true", "[]", "{}"})
  void refusesAnActionThatIsNoText(String action) {
    refused("{\"action\":" + action + "}", Action.class);
  }

  @Test
  void namesAnUnknownTypeOfEventWithoutRepeatingIt() {
    assertTrue(
        refused(
                "{\"seq\":1,\"at\":\"2026-11-22T21:40:00Z\",\"event\":{\"type\":\"swordfish\"}}",
                Logged.class)
            .startsWith("'type' at 'event' must be one of: agent_interrupted,"));
  }

  @Test
  void saysWhichRuleAValueBreaks() {
    assertEquals(
        "The value at 'event' is not allowed: rating must be 1, 2, 3 or 4.",
        refused(
            "{\"seq\":1,\"at\":\"2026-11-22T21:40:00Z\",\"event\":{\"type\":\"self_assessed\",\"rating\":9}}",
            Logged.class));
  }

  @Test
  void readsARatingFromBeforeDimensionsWereRated() {
    Logged old =
        Json.read(
            "{\"seq\":19,\"at\":\"2026-11-22T21:43:10Z\",\"event\":{\"type\":\"self_assessed\",\"rating\":3}}"
                .getBytes(StandardCharsets.UTF_8),
            Logged.class);

    assertEquals(new Event.SelfAssessed(3, Optional.empty(), List.of()), old.event());
  }

  @Test
  void survivesADepthBomb() {
    assertEquals(
        "The JSON is nested too deeply or a text in it is too long.",
        refused("[".repeat(100_000), Object.class));
    refused("[".repeat(100_000), Action.class);
    refused("{\"action\":\"hint\",\"x\":" + "{\"a\":".repeat(100_000), Action.class);
  }

  @Test
  void survivesHugeTexts() {
    assertEquals(
        "The JSON is nested too deeply or a text in it is too long.",
        refused(
            "{\"action\":\"message\",\"message\":\"" + "x".repeat(3 << 20) + "\"}", Action.class));
    refused("{\"" + "x".repeat(1 << 20) + "\":1}", Action.class);
    refused("{\"action\":\"hint\",\"action_id\":" + "9".repeat(1 << 20) + "}", Action.class);
  }

  @Test
  void refusesBytesThatAreNotUtf8() {
    assertThrows(
        Unreadable.class,
        () -> Json.read(new byte[] {'{', '"', (byte) 0xC3, (byte) 0x28, '"', '}'}, Action.class));
  }

  @Test
  void keepsEveryCharacter() {
    for (String text :
        List.of(
            Samples.TEXT,
            "\uD83D\uDC69\u200D\uD83D\uDCBB \uD83E\uDD14",
            "\u202B\u05E9\u05DC\u05D5\u05DD\u202C \u2066x\u2069",
            "e\u0301 is not \u00E9",
            "\u2028\u2029\uFEFF\uFFFF\u0000\u001F\u007F",
            "</script><!-- & ' \" \\ / -->")) {
      Action said = new Action.Message(text, Optional.empty());

      assertEquals(said, Json.read(Json.bytes(said), Action.class));
      assertEquals(said, Json.read(Json.text(said).getBytes(StandardCharsets.UTF_8), Action.class));
    }
  }
}
