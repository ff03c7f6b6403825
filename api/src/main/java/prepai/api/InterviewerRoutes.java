package prepai.api;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import prepai.agent.Trial;
import prepai.conduct.Refusal;
import prepai.model.Model;

/// The routes that tell who words the interviews, and try the model out.
final class InterviewerRoutes {
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final String BEARER = "Bearer ";

  private final Api.Interviewing interviewing;

  InterviewerRoutes(Api.Interviewing interviewing) {
    this.interviewing = interviewing;
  }

  Response show() {
    return Response.json(
        200,
        new Replies.Interviewer(
            interviewing.model().map(Model::name),
            interviewing.budget().tokens(),
            interviewing.budget().microDollars(),
            interviewing.pricesAsOf()));
  }

  Response test(Request request) {
    if (!isAdmin(request)) {
      return Problem.notAdmin().response().with("www-authenticate", "Bearer");
    }
    Model model =
        interviewing
            .model()
            .orElseThrow(() ->
                new Refusal(
                    Refusal.Reason.INVALID,
                    "No model is set: the built-in interviewer speaks. Start PrepAI with PREPAI_MODEL."));
    Trial trial = Trial.of(model, PATIENCE);
    return Response.json(200, new Replies.Tried(trial.works(), trial.message()));
  }

  /// Compared without telling by the time it takes how much of it is right.
  private boolean isAdmin(Request request) {
    String shown = request.header("authorization").orElse("");
    return shown.startsWith(BEARER)
        && MessageDigest.isEqual(
            bytes(shown.substring(BEARER.length()).strip()),
            bytes(interviewing.adminToken().value()));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
