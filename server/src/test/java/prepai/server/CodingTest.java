package prepai.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// A coding round with real jails, where they can be made.
final class CodingTest {
  private Optional<Running> server = Optional.empty();

  @BeforeEach
  void start(@TempDir Path folder) {
    server = Optional.of(Running.in(folder));
    JsonNode runner = server.orElseThrow().candidate().json("/api/problems").get("runner");
    assumeTrue(runner.has("tier"), () -> runner.path("refusal").asString(""));
  }

  @AfterEach
  void stop() {
    server.ifPresent(Running::close);
  }

  private static String code(String mode, String code, String id) {
    return Candidate.JSON.writeValueAsString(
        Map.of(
            "action", "code", "mode", mode, "language", "python", "code", code, "action_id", id));
  }

  /// An interview whose first problem has been posed.
  private Candidate.Begun begun() {
    var begun = server.orElseThrow().candidate().begin("coding");
    assertEquals(200, begun.candidate().say(begun.id(), "I build web services, mostly in Python."));
    return begun;
  }

  @Test
  void runsCodeInTheInterviewTestByTestAndAnswersASubmission() {
    var begun = begun();
    JsonNode problem =
        begun.candidate().json("/api/interviews/" + begun.id() + "/problem").get("problem");
    assertFalse(problem.has("id"), "the id gives the approach away");
    String function = problem.get("function").asString();
    String wrong = "def " + function + "(*arguments):\n    return 'nonsense'\n";
    var ears = begun.candidate().listen(begun.id(), 0);
    ears.awaitType("status");

    ears.send(code("run", wrong, "r"));
    JsonNode progress = ears.awaitType("run_progress");
    assertEquals("r", progress.get("action_id").asString());
    assertEquals("wrong_answer", progress.at("/result/verdict/verdict").asString());
    JsonNode ran = ears.awaitEvent("code_ran").get("event");
    assertEquals(problem.get("visible").size(), ran.get("results").size());

    ears.send(code("submit", wrong, "s"));
    JsonNode submitted = ears.awaitEvent("code_ran").get("event");
    assertTrue(submitted.get("results").size() > 20);
    assertEquals("react_to_run", ears.awaitEvent("agent_said").at("/event/kind").asString());

    ears.send(code("submit", wrong, "s"));
    assertEquals(submitted, ears.awaitEvent("code_ran").get("event"));
    ears.close();
  }

  @Test
  void answersAProgramThatDoesNotEndWithoutKeepingTheInterviewWaiting() {
    var begun = begun();
    var ears = begun.candidate().listen(begun.id(), 0);
    ears.awaitType("status");
    ears.send(code("run", "while True:\n    pass\n", "loop"));
    assertEquals(200, begun.candidate().say(begun.id(), "While that runs: how large can it get?"));
    JsonNode ran = ears.awaitEvent("code_ran").get("event");
    assertEquals("timed_out", ran.at("/results/0/verdict/verdict").asString());
    ears.close();
  }

  @Test
  void runsForPracticeInEveryFormThereIs() {
    var candidate = server.orElseThrow().candidate();
    String free = "{\"language\":\"python\",\"code\":\"print(input()[::-1])\",\"stdin\":\"abc\"}";
    JsonNode run = Candidate.JSON.readTree(candidate.post("/api/code/run", free).body()).get("run");
    assertEquals("cba\n", run.get("stdout").asString());
    String cases =
        "{\"language\":\"python\",\"code\":\"def twice(x):\\n    return 2 * x\",\"test_cases\":[{\"function_call\":\"twice(4)\",\"expected\":8},{\"function_call\":\"twice\",\"input\":[\"ab\"],\"expected\":\"abab\"}]}";
    var answer = candidate.post("/api/code/run", cases);
    assertTrue(Candidate.JSON.readTree(answer.body()).get("success").asBoolean(), answer.body());
  }
}
