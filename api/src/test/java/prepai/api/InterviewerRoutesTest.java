package prepai.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import prepai.agent.Budget;
import prepai.agent.ScriptedModel;
import prepai.conduct.Refusal;
import prepai.model.Model;
import prepai.model.Trouble;

final class InterviewerRoutesTest {
  private static InterviewerRoutes with(Optional<Model> model) {
    return new InterviewerRoutes(
        new Api.Interviewing(
            model,
            new Budget(1_000, 2_000),
            LocalDate.of(2026, 11, 22),
            new Secret("open sesame")));
  }

  private static Request showing(Map<String, String> headers) {
    return new Request("POST", "/api/interviewer/test", Map.of(), headers, new Bytes(new byte[0]));
  }

  private static Request asAdmin() {
    return showing(Map.of("authorization", "Bearer open sesame"));
  }

  private static String body(Response response) {
    return new String(response.body().array(), StandardCharsets.UTF_8);
  }

  @Test
  void tellsWhoWordsTheInterviews() {
    assertEquals(
        "{\"model\":\"scripted\",\"budget_tokens\":1000,\"budget_micro_dollars\":2000,\"prices_as_of\":\"2026-11-22\"}",
        body(with(Optional.of(ScriptedModel.saying(ScriptedModel.text("ready")))).show()));
    assertTrue(body(with(Optional.empty()).show()).startsWith("{\"budget_tokens\""));
  }

  @Test
  void triesTheModelForWhoeverRunsIt() {
    assertEquals(
        "{\"works\":true,\"message\":\"scripted answers.\"}",
        body(with(Optional.of(ScriptedModel.saying(ScriptedModel.text("ready")))).test(asAdmin())));
    assertEquals(
        "{\"works\":false,\"message\":\"for a test\"}",
        body(
            with(Optional.of(ScriptedModel.saying(ScriptedModel.failing(Trouble.FORBIDDEN))))
                .test(asAdmin())));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Bearer", "Bearer ", "Bearer open", "Basic open sesame"})
  void triesNothingForAnybodyElse(String shown) {
    var model = ScriptedModel.saying(ScriptedModel.text("ready"));

    Response response = with(Optional.of(model)).test(showing(Map.of("authorization", shown)));

    assertEquals(401, response.status());
    assertTrue(body(response).contains("admin token"));
    assertEquals(0, model.requests());
  }

  @Test
  void saysThatThereIsNothingToTry() {
    assertThrows(Refusal.class, () -> with(Optional.empty()).test(asAdmin()));
  }
}
