package prepai.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class OwnershipTest {
  private final Desk desk = new Desk();

  @Test
  void givesANewBrowserACookieThatNoScriptCanRead() {
    Response response =
        desk.post("/api/sessions", "{\"interview_type\":\"sample\",\"candidate_name\":\"A\"}");

    assertTrue(
        Desk.header(response, "set-cookie")
            .matches(
                "prepai_owner=[A-Za-z0-9_-]{43}; Path=/; Max-Age=34560000; HttpOnly; SameSite=Lax"),
        () -> Desk.header(response, "set-cookie"));
  }

  @Test
  void keepsTheCookieOfAKnownBrowser() {
    desk.begin();

    Response again =
        desk.post("/api/sessions", "{\"interview_type\":\"sample\",\"candidate_name\":\"A\"}");

    assertFalse(again.headers().containsKey("set-cookie"));
    assertEquals(2, desk.log.ownedBy(desk.owner()).size());
  }

  @Test
  void sendsTheCookieAcrossSitesOnlyWhenAnotherOriginIsAllowed() {
    var open = new Desk(List.of("https://other.example"));

    Response response =
        open.post("/api/sessions", "{\"interview_type\":\"sample\",\"candidate_name\":\"A\"}");

    assertTrue(Desk.header(response, "set-cookie").endsWith("; HttpOnly; SameSite=None; Secure"));
  }

  @Test
  void storesOnlyAHashOfTheSecret() {
    String secret = OwnerCookie.secret(new Random(1));

    String kept = OwnerCookie.hash(secret).value();

    assertNotEquals(secret, kept);
    assertEquals(64, kept.length());
    assertEquals(
        Optional.of(OwnerCookie.hash(secret)),
        OwnerCookie.owner(Optional.of("a=b; prepai_owner=" + secret + "; c=d")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "prepai_owner=",
        "prepai_owner=short",
        "xprepai_owner=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
        "prepai_owner=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
        "prepai_owner=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA!",
        "other=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
      })
  void takesNothingElseForTheCookie(String header) {
    assertEquals(Optional.empty(), OwnerCookie.owner(Optional.of(header)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "GET|/api/sessions/{id}",
        "DELETE|/api/sessions/{id}",
        "GET|/api/interviews/{id}/transcript",
        "GET|/api/interviews/{id}/transcript?format=pdf",
        "POST|/api/interviews/{id}/end",
        "GET|/api/interviews/{id}/report",
        "GET|/api/interviews/{id}/events",
        "POST|/api/interviews/{id}/self-assessment",
        "POST|/api/interviews/{id}/re-answer",
        "POST|/api/interviews/message"
      })
  void hidesAnInterviewFromEverybodyElse(String method, String path) {
    String id = desk.begin();
    Desk owning = desk.stranger();
    owning.begin();
    Desk cookieless = desk.stranger();
    byte[] body =
        (path.endsWith("message")
                ? Desk.messageTo(id, "Hello")
                : path.endsWith("re-answer")
                    ? "{\"question\":1,\"message\":\"Hello\"}"
                    : "{\"rating\":3}")
            .getBytes(StandardCharsets.UTF_8);

    for (Desk stranger : List.of(owning, cookieless)) {
      var problem =
          desk.refused(
              id,
              404,
              "unknown-session",
              () ->
                  stranger.send(
                      method,
                      path.replace("{id}", id),
                      Map.of("content-type", "application/json"),
                      body));
      var unknown =
          Desk.refused(
              404,
              "unknown-session",
              stranger.send(
                  method,
                  path.replace("{id}", "AAAAAAAAAAAAAAAAAAAAAA"),
                  Map.of("content-type", "application/json"),
                  new String(body, StandardCharsets.UTF_8)
                      .replace(id, "AAAAAAAAAAAAAAAAAAAAAA")
                      .getBytes(StandardCharsets.UTF_8)));
      assertEquals(unknown, problem, "nothing tells a stranger that the interview exists");
    }
    assertEquals("{\"sessions\":[]}", Desk.text(cookieless.get("/api/sessions")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"x", "..", "AAAAAAAAAAAAAAAAAAAAA", "AAAAAAAAAAAAAAAAAAAAA'", "\uD83D\uDC4B"})
  void knowsNoInterviewWithAnImpossibleId(String id) {
    desk.begin();

    Desk.refused(404, "unknown-session", desk.get("/api/sessions/" + id));
    Desk.refused(404, "unknown-session", desk.get("/api/interviews/" + id + "/report"));
    Desk.refused(404, "unknown-session", desk.say(id, "Hello"));
  }
}
