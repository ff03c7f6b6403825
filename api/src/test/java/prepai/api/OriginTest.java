package prepai.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import prepai.conduct.Refusal;

final class OriginTest {
  private static final String OTHER = "https://other.example";

  @ParameterizedTest
  @CsvSource({
    "https://coach.example,coach.example",
    "http://coach.example,coach.example",
    "https://COACH.example,coach.example",
    "http://localhost:8080,localhost:8080"
  })
  void admitsItsOwnPages(String origin, String host) {
    assertTrue(new Origins(List.of()).admits(Optional.of(origin), Optional.of(host)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "null",
        "https://evil.example",
        "https://coach.example.evil.example",
        "https://evil.example/coach.example",
        "https://coach.example@evil.example",
        "https://coach.example:8443",
        "not a uri",
        "",
        "*",
        "https://other.example"
      })
  void admitsNoOtherPages(String origin) {
    var origins = new Origins(List.of("https://allowed.example"));

    assertFalse(origins.admits(Optional.of(origin), Optional.of("coach.example")));
    assertFalse(origins.admits(Optional.of(origin), Optional.empty()));
  }

  @Test
  void admitsWhatIsNoPage() {
    assertTrue(new Origins(List.of()).admits(Optional.empty(), Optional.of("coach.example")));
  }

  @Test
  void refusesAForeignPageBeforeAnythingHappens() {
    var desk = new Desk();
    String id = desk.begin();
    desk.header("origin", "https://evil.example");

    Response response = desk.say(id, "Hello");

    Desk.refused(403, "foreign-origin", response);
    assertFalse(response.headers().containsKey("access-control-allow-origin"));
    desk.refused(id, 403, "foreign-origin", () -> desk.get("/api/sessions/" + id));
    desk.refused(
        id,
        403,
        "foreign-origin",
        () -> desk.send("OPTIONS", "/api/sessions", Map.of(), new byte[0]));
    assertThrows(Refusal.class, () -> desk.api.socket(id, desk.headers(), true, new Wire()));
  }

  @Test
  void letsAnAllowedPageReadTheAnswer() {
    var desk = new Desk(List.of(OTHER)).header("origin", OTHER);
    String id = desk.begin();

    for (Response response : List.of(desk.get("/api/sessions/" + id), desk.get("/api/nothing"))) {
      assertEquals(OTHER, Desk.header(response, "access-control-allow-origin"));
      assertEquals("true", Desk.header(response, "access-control-allow-credentials"));
      assertEquals("origin", Desk.header(response, "vary"));
    }
  }

  @Test
  void answersAPreflightOfAnAllowedPage() {
    var desk = new Desk(List.of(OTHER)).header("origin", OTHER);

    Response response = desk.send("OPTIONS", "/api/sessions", Map.of(), new byte[0]);

    assertEquals(204, response.status());
    assertEquals(
        "GET, POST, PATCH, DELETE, OPTIONS", Desk.header(response, "access-control-allow-methods"));
    assertEquals("content-type, accept", Desk.header(response, "access-control-allow-headers"));
  }

  @Test
  void addsNothingForItsOwnPages() {
    var desk = new Desk(List.of(OTHER)).header("origin", "https://" + Desk.HOST);

    Response response = desk.get("/api/tracks");

    assertEquals(200, response.status());
    assertFalse(response.headers().containsKey("access-control-allow-origin"));
  }
}
