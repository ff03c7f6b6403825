package prepai.api;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import prepai.session.Event;
import prepai.session.SessionId;
import tools.jackson.databind.JsonNode;

final class UploadTest {
  private static final String BOUNDARY = "----boundary7MA4YWxk";
  private final Desk desk = new Desk();
  private String id = "";

  @BeforeEach
  void begin() {
    id = desk.begin();
  }

  static byte[] form(String disposition, byte[] content) {
    var body = new ByteArrayOutputStream();
    body.writeBytes(
        ("--"
                + BOUNDARY
                + "\r\nContent-Disposition: form-data; "
                + disposition
                + "\r\nContent-Type: application/octet-stream\r\n\r\n")
            .getBytes(StandardCharsets.UTF_8));
    body.writeBytes(content);
    body.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
    return body.toByteArray();
  }

  static Response send(Desk desk, String id, byte[] body) {
    return desk.send(
        "POST",
        "/api/sessions/" + id + "/upload-cv",
        Map.of("content-type", "multipart/form-data; boundary=" + BOUNDARY),
        body);
  }

  static Response upload(Desk desk, String id, String name, String content) {
    return send(
        desk,
        id,
        form("name=\"file\"; filename=\"" + name + "\"", content.getBytes(StandardCharsets.UTF_8)));
  }

  private Response upload(String name, byte[] content) {
    return send(desk, id, form("name=\"file\"; filename=\"" + name + "\"", content));
  }

  private static byte[] bytes(String hexOrText) {
    return switch (hexOrText) {
      case "PNG" -> new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0};
      case "JPG" -> new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0};
      case "ZIP" -> new byte[] {'P', 'K', 3, 4, 20, 0};
      case "LATIN1" -> new byte[] {'c', 'a', 'f', (byte) 0xE9};
      case "UTF16" -> new byte[] {(byte) 0xFE, (byte) 0xFF, 0, 'A'};
      case "NUL" -> new byte[] {'a', 0, 'b'};
      default -> hexOrText.getBytes(StandardCharsets.UTF_8);
    };
  }

  private Event.CvStored stored() {
    return desk.log(id).stream()
        .map(logged -> logged.event())
        .filter(Event.CvStored.class::isInstance)
        .map(Event.CvStored.class::cast)
        .reduce((_, last) -> last)
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "cv.pdf,%PDF-1.7 x,application/pdf",
    "cv.PDF,%PDF-1.7 x,application/pdf",
    "cv.docx,ZIP,application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "cv.txt,Ten years of Java,text/plain",
    "cv.odt,ZIP,application/vnd.oasis.opendocument.text",
    "cv.txt,LATIN1,text/plain",
    "cv.txt,UTF16,text/plain",
    "cv.md,# Ten years,text/markdown",
    "cv.htm,<p>Ten years</p>,text/html",
    "cv.html,<p>Ten years</p>,text/html",
    "cv.png,PNG,image/png",
    "cv.jpg,JPG,image/jpeg",
    "cv.jpeg,JPG,image/jpeg"
  })
  void storesEveryType(String name, String content, String mediaType) {
    Response response = upload(name, bytes(content));

    assertEquals(200, response.status(), () -> Desk.text(response));
    JsonNode answer = Desk.json(response);
    assertEquals("read", answer.get("cv_analysis").get("state").asString());
    assertTrue(answer.get("cv_analysis").get("detail").asString().length() > 20);
    Event.CvStored event = stored();
    assertEquals(name, event.fileName());
    assertEquals(mediaType, event.mediaType());
    assertEquals(bytes(content).length, event.bytes());
    assertArrayEquals(
        bytes(content), desk.files.get(new SessionId(id), event.fileId()).orElseThrow());
    JsonNode cv = Desk.json(desk.get("/api/sessions/" + id)).get("cv");
    assertEquals(
        List.of("file_name", "media_type", "bytes", "uploaded_at"),
        List.copyOf(cv.propertyNames()));
  }

  @ParameterizedTest
  @CsvSource({
    "cv.pdf,ZIP",
    "cv.docx,%PDF-1.7",
    "cv.png,JPG",
    "cv.jpg,PNG",
    "cv.jpeg,text",
    "cv.md,NUL",
    "cv.html,PNG",
    "cv.exe,text",
    "cv.pdf.exe,%PDF-1.7",
    "cv,text",
    "cv.,text",
    "pdf,%PDF-1.7"
  })
  void refusesWhatIsNotWhatItsNameSays(String name, String content) {
    desk.refused(id, 422, "invalid", () -> upload(name, bytes(content)));
  }

  @Test
  void takesTenMegabytesAndNotAByteMore() {
    byte[] largest = new byte[Uploads.MOST_BYTES];
    Arrays.fill(largest, (byte) 'x');

    assertEquals(200, upload("cv.txt", largest).status());
    desk.refused(
        id, 413, "too-large", () -> upload("cv.txt", Arrays.copyOf(largest, largest.length + 1)));
    assertTrue(Api.limit("/api/sessions/x/upload-cv") > Uploads.MOST_BYTES);
    Desk.refused(413, "too-large", Api.tooLarge("/api/sessions/x/upload-cv"));
  }

  @Test
  void refusesAnEmptyFile() {
    desk.refused(id, 422, "invalid", () -> upload("cv.txt", new byte[0]));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "name=\"file\"",
        "name=\"cv\"; filename=\"cv.txt\"",
        "name=\"file\"; filename=\"\"",
        "filename=\"cv.txt\"",
        "name=\"\"; filename=\"cv.txt\""
      })
  void refusesAFormWithoutAFile(String disposition) {
    desk.refused(id, 422, "invalid", () -> send(desk, id, form(disposition, bytes("text"))));
  }

  @Test
  void refusesADamagedForm() {
    byte[] whole = form("name=\"file\"; filename=\"cv.txt\"", bytes("Ten years of Java"));

    for (int length : new int[] {0, 1, 10, 30, 60, 120, whole.length - 30}) {
      desk.refused(id, 422, "invalid", () -> send(desk, id, Arrays.copyOf(whole, length)));
    }
    for (String type :
        List.of(
            "multipart/form-data",
            "multipart/form-data; boundary=",
            "multipart/form-data; boundary=other",
            "multipart/form-data; boundary=" + "x".repeat(5_000))) {
      desk.refused(
          id,
          422,
          "invalid",
          () ->
              desk.send(
                  "POST",
                  "/api/sessions/" + id + "/upload-cv",
                  Map.of("content-type", type),
                  whole));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "application/json", "text/plain", "multipart/mixed; boundary=x"})
  void refusesWhatIsNoForm(String type) {
    desk.refused(
        id,
        415,
        "media-type",
        () ->
            desk.send(
                "POST",
                "/api/sessions/" + id + "/upload-cv",
                Map.of("content-type", type),
                bytes("Ten years of Java")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "../../etc/passwd.txt|passwd.txt",
        "/etc/cv.txt|cv.txt",
        "C:\\\\Users\\\\me\\\\cv.txt|cv.txt",
        "a:b<script>.txt|a_b_script_.txt",
        "r\u00E9sum\u00E9 \u05E9\u05DC\u05D5\u05DD (2).txt|r\u00E9sum\u00E9 \u05E9\u05DC\u05D5\u05DD (2).txt",
        "cv\u202Efdp.txt|cv_fdp.txt",
        "\uD83D\uDC4B.txt|_.txt",
        "..txt|..txt"
      })
  void keepsOnlyAHarmlessName(String sent, String kept) {
    Response response = upload(sent, bytes("Ten years of Java"));

    assertEquals(200, response.status(), () -> Desk.text(response));
    assertEquals(kept, stored().fileName());
  }

  @Test
  void shortensALongName() {
    Response response = upload("\uD801\uDC00".repeat(60) + "x".repeat(100) + ".txt", bytes("text"));

    assertEquals(200, response.status(), () -> Desk.text(response));
    String name = stored().fileName();
    assertEquals(120, name.codePointCount(0, name.length()));
    assertTrue(name.endsWith(".txt"));
    assertFalse(Character.isLowSurrogate(name.charAt(0)));
  }

  @Test
  void refusesANameOfTenThousandCharacters() {
    desk.refused(id, 422, "invalid", () -> upload("x".repeat(10_000) + ".txt", bytes("Ten years")));
  }

  @Test
  void refusesANulInAName() {
    desk.refused(id, 422, "invalid", () -> upload("cv.txt\0.pdf", bytes("Ten years")));
  }

  @Test
  void showsTheLastOfSeveral() {
    upload("one.txt", bytes("one"));
    upload("two.txt", bytes("two"));

    assertEquals(
        "two.txt",
        Desk.json(desk.get("/api/sessions/" + id)).get("cv").get("file_name").asString());
  }

  @Test
  void keepsTheEarlierCvWhenALaterFileCannotBeRead() {
    upload("one.txt", bytes("one"));

    desk.refused(id, 422, "unreadable", () -> upload("two.txt", bytes("broken")));
    assertEquals("one.txt", stored().fileName());
    assertEquals("read", cv().get("state").asString());
  }

  @Test
  void aLaterFileTakesThePlaceOfAnEarlierOneInTheLogToo() {
    upload("one.txt", bytes("one"));
    String first = stored().fileId();
    upload("two.txt", bytes("two"));

    assertEquals(Optional.empty(), desk.files.get(new SessionId(id), first));
    assertEquals(
        1, desk.log(id).stream().filter(one -> one.event() instanceof Event.CvRead).count());
    assertEquals(
        2, desk.log(id).stream().filter(one -> one.event() instanceof Event.Erased).count());
  }

  private JsonNode cv() {
    return Desk.json(desk.get("/api/sessions/" + id + "/cv"));
  }

  private Response patch(String body) {
    return desk.send(
        "PATCH",
        "/api/sessions/" + id + "/cv",
        Map.of("content-type", "application/json"),
        bytes(body));
  }

  @Test
  void withoutACvThereIsNone() {
    assertEquals("none", cv().get("state").asString());
    desk.refused(id, 422, "invalid", () -> patch("{\"skills\":[]}"));
    desk.refused(id, 404, "unknown-document", () -> desk.get("/api/sessions/" + id + "/cv/file"));
    desk.refused(
        id, 404, "unknown-document", () -> desk.get("/api/sessions/" + id + "/cv/pages/1"));
    desk.refused(
        id,
        422,
        "invalid",
        () -> desk.send("DELETE", "/api/sessions/" + id + "/cv", Map.of(), new byte[0]));
  }

  @Test
  void keepsCorrections() {
    upload("cv.txt", bytes("text"));

    Response response = patch("{\"skills\":[\"Go\"],\"contact\":{\"name\":\"Kim Other\"}}");

    assertEquals(200, response.status(), () -> Desk.text(response));
    JsonNode now = cv();
    assertTrue(now.get("corrected").asBoolean());
    assertEquals("Kim Other", now.at("/profile/contact/name/value").asString());
    assertEquals("Go", now.at("/profile/skills/0/value/printed").asString());
    assertEquals("Example Freight", now.at("/profile/experience/0/employer/value").asString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"skills\":\"Go\"}",
        "{\"hobbies\":[]}",
        "{\"experience\":[{\"title\":\"Engineer\",\"start\":\"soon\"}]}",
        "{\"experience\":[{\"start\":\"2022-02\",\"end\":\"2021-02\"}]}"
      })
  void refusesCorrectionsThatCannotBe(String body) {
    upload("cv.txt", bytes("text"));

    assertTrue(Set.of(400, 422).contains(patch(body).status()));
    assertFalse(cv().get("corrected").asBoolean());
  }

  @Test
  void givesTheOriginalAndItsPages() {
    upload("cv.txt", bytes("text"));

    Response file = desk.get("/api/sessions/" + id + "/cv/file");
    assertEquals("text", Desk.text(file));
    assertTrue(file.headers().getOrDefault("content-disposition", "").contains("attachment"));
    Response page = desk.get("/api/sessions/" + id + "/cv/pages/1");
    assertEquals("image/png", page.headers().get("content-type"));
    desk.refused(
        id, 404, "unknown-document", () -> desk.get("/api/sessions/" + id + "/cv/pages/2"));
    for (String number : List.of("0", "-1", "x", "99999999999")) {
      desk.refused(
          id, 422, "invalid", () -> desk.get("/api/sessions/" + id + "/cv/pages/" + number));
    }
  }

  @Test
  void takesACvBackWithAllThatWasReadOfIt() {
    upload("cv.txt", bytes("text"));
    String fileId = stored().fileId();

    assertEquals(
        204, desk.send("DELETE", "/api/sessions/" + id + "/cv", Map.of(), new byte[0]).status());

    assertEquals("none", cv().get("state").asString());
    assertEquals(Optional.empty(), desk.files.get(new SessionId(id), fileId));
    String log = Desk.text(desk.get("/api/interviews/" + id + "/events"));
    assertFalse(log.contains("Example Freight"), log);
    assertFalse(log.contains("cv.txt"), log);
  }

  @Test
  void takesNoCvOnceTheInterviewHasEnded() {
    desk.post("/api/interviews/" + id + "/end", "{}");

    desk.refused(id, 409, "ended", () -> upload("cv.txt", bytes("text")));
  }

  @Test
  void takesNothingForSomeoneElse() {
    Desk stranger = desk.stranger();
    stranger.begin();

    desk.refused(id, 404, "unknown-session", () -> upload(stranger, id, "cv.txt", "text"));
    assertEquals(Optional.empty(), desk.files.get(new SessionId(id), "x"));
  }
}
