package prepai.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/// The routes that run code, over a runner whose programs say what becomes of them.
final class CodeRoutesTest {
  private final Desk desk = new Desk();

  private JsonNode run(String json) {
    Response response = desk.post("/api/code/run", json);
    assertEquals(200, response.status(), () -> Desk.text(response));
    return Desk.json(response);
  }

  @Test
  void runsAWholeProgram() {
    JsonNode run =
        run("{\"language\":\"python\",\"code\":\"print\",\"stdin\":\" this\"}").get("run");
    assertEquals("completed", run.get("status").asString());
    assertEquals("print this", run.get("stdout").asString());
  }

  @Test
  void runsTheTestsOfAProblem() {
    JsonNode all =
        run("{\"language\":\"python\",\"code\":\"fails\",\"problem_id\":\"coding.any\"}");
    assertEquals(3, all.get("total").asInt());
    assertEquals(1, all.get("passed").asInt());
    JsonNode hidden = all.get("runs").get(1);
    assertEquals("hidden", hidden.get("kind").asString());
    assertFalse(hidden.has("arguments"));
    assertFalse(hidden.get("verdict").has("returned"));
  }

  @Test
  void runsOnlyTheVisibleTestsAndOnesOwn() {
    JsonNode some =
        run(
            "{\"language\":\"python\",\"code\":\"fails own\",\"problem_id\":\"coding.any\",\"tests\":\"visible\",\"own_tests\":[{\"arguments\":\"[4]\",\"expected\":\"4\"}]}");
    assertEquals(1, some.get("total").asInt());
    assertEquals(2, some.get("runs").size());
    assertEquals("own", some.get("runs").get(1).get("kind").asString());
  }

  @Test
  void runsTestCasesAsTheFirstDesignHasThem() {
    JsonNode answer =
        run(
            "{\"language\":\"python\",\"code\":\"x\",\"test_cases\":[{\"function_call\":\"f(1)\",\"expected\":1},{\"function_call\":\"f\",\"input\":[1,2],\"expected\":2}]}");
    assertFalse(answer.get("success").asBoolean());
    assertEquals("f(1)", answer.get("results").get(0).get("input").asString());
    assertTrue(answer.get("results").get(0).get("passed").asBoolean());
    assertEquals(1, answer.get("results").get(1).get("actual").asInt());
    assertFalse(answer.get("results").get(1).get("passed").asBoolean());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"language\":\"python\",\"code\":\" \"}|422",
        "{\"language\":\"cobol\",\"code\":\"x\"}|400",
        "{\"code\":\"x\"}|400",
        "{\"language\":\"python\",\"code\":\"x\",\"stdin\":\"a\",\"problem_id\":\"coding.any\"}|422",
        "{\"language\":\"python\",\"code\":\"x\",\"own_tests\":[{\"arguments\":\"[1]\",\"expected\":\"1\"}]}|422",
        "{\"language\":\"python\",\"code\":\"x\",\"problem_id\":\"no.such\"}|404",
        "{\"language\":\"python\",\"code\":\"x\",\"problem_id\":\"coding.any\",\"own_tests\":[{\"arguments\":\"1\",\"expected\":\"1\"}]}|422"
      })
  void saysWhatIsWrongWithAnOrder(String json, int status) {
    Response response = desk.post("/api/code/run", json);
    assertEquals(status, response.status(), () -> Desk.text(response));
    assertTrue(Desk.json(response).get("detail").asString().endsWith("."));
  }

  @Test
  void letsNobodyRunMoreThanIsFairAndSaysHowLongToWait() {
    desk.begin();
    Response response = desk.post("/api/code/run", "{\"language\":\"python\",\"code\":\"x\"}");
    int runs = 1;
    while (response.status() == 200 && runs < 100) {
      response = desk.post("/api/code/run", "{\"language\":\"python\",\"code\":\"x\"}");
      runs++;
    }
    assertEquals(429, response.status());
    assertEquals(13, runs);
    assertEquals("3", response.headers().get("retry-after"));
    desk.pass(Duration.ofSeconds(3));
    assertEquals(
        200, desk.post("/api/code/run", "{\"language\":\"python\",\"code\":\"x\"}").status());
  }

  @Test
  void callsOffARunOfTheSameBrowserOnly() throws Exception {
    desk.begin();
    String order = "{\"language\":\"python\",\"code\":\"hangs\",\"run_id\":\"r-1\"}";
    var waiting = CompletableFuture.supplyAsync(() -> desk.post("/api/code/run", order));
    desk.runner.awaitHanging();

    assertEquals(404, desk.stranger().delete("/api/code/run/r-1").status());
    assertEquals(204, desk.delete("/api/code/run/r-1").status());

    Response cancelled = waiting.get();
    assertEquals(409, cancelled.status());
    assertEquals("urn:prepai:problem:cancelled", Desk.json(cancelled).get("type").asString());
    assertEquals(404, desk.delete("/api/code/run/r-1").status());
  }

  @Test
  void judgesTheTestsOfOnesOwn() {
    Response response =
        desk.post(
            "/api/code/measure",
            "{\"language\":\"python\",\"code\":\"passes\",\"problem_id\":\"coding.any\",\"own_tests\":[{\"arguments\":\"[4]\",\"expected\":\"4\"}]}");
    assertEquals(200, response.status(), () -> Desk.text(response));
    JsonNode own = Desk.json(response).get("own_tests");
    assertEquals(1, own.get("killed").asInt());
    assertEquals("n", Desk.json(response).get("target").asString());
  }

  @Test
  void hasNoProblemInAnInterviewWithoutCode() {
    String id = desk.begin();
    assertEquals(404, desk.get("/api/interviews/" + id + "/problem").status());
  }
}
